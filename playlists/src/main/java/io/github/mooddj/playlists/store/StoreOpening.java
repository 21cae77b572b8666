package io.github.mooddj.playlists.store;

import java.util.Optional;

/** What became of opening the library. None of these is an error of the program. Values: any thread. */
public sealed interface StoreOpening {
    /**
     * The library is open.
     *
     * @param store to be closed by the caller
     * @param notice a sentence for the user, without a full stop, when something was not as it should be; empty when
     *     all is well
     */
    record Opened(H2PlaylistStore store, Optional<String> notice) implements StoreOpening {}

    /**
     * Another program has it.
     *
     * @param reason a sentence for the user, without a full stop
     */
    record InUse(String reason) implements StoreOpening {}

    /**
     * It cannot be used: no permission, no space, made by a newer version. Nothing was changed.
     *
     * @param reason a sentence for the user, without a full stop
     */
    record Unusable(String reason) implements StoreOpening {}
}
