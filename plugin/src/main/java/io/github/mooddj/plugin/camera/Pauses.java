package io.github.mooddj.plugin.camera;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The reasons for which the camera is closed for a while; it stays closed while there is one. */
final class Pauses {
    private final Set<CameraWhy> lasting = EnumSet.noneOf(CameraWhy.class);
    private Instant asked = Instant.MIN;

    /**
     * A pause.
     *
     * @param why the reason
     * @param until when it ends, if that is known
     */
    record Pause(CameraWhy why, Optional<Instant> until) {}

    void ask(Instant until) {
        asked = until;
    }

    void set(CameraWhy why, boolean lasts) {
        if (lasts) {
            lasting.add(why);
        } else {
            lasting.remove(why);
        }
    }

    /** The pause that the user should read of; their own first. */
    Optional<Pause> now(Instant now) {
        if (now.isBefore(asked)) {
            return Optional.of(new Pause(CameraWhy.ASKED, Optional.of(asked)));
        }
        return lasting.stream().findFirst().map(why -> new Pause(why, Optional.empty()));
    }
}
