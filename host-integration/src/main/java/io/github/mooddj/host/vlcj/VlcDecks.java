package io.github.mooddj.host.vlcj;

import io.github.mooddj.host.playback.Deck;
import io.github.mooddj.host.playback.DeckEvent;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import uk.co.caprica.vlcj.factory.MediaPlayerFactory;

/** Makes decks on one instance of libVLC. The instance is opened by the first deck and released by {@link #close}. */
final class VlcDecks implements Deck.Factory {
    /**
     * The default resampler leaves artefacts at -38 dBFS; soxr does not, and falls back by itself where it is missing.
     * Nothing is shown, nothing is looked up in the network, and no script of VLC's runs.
     */
    private static final List<String> OPTIONS = List.of(
            "--quiet",
            "--intf=dummy",
            "--no-video",
            "--no-spu",
            "--no-lua",
            "--no-media-library",
            "--no-metadata-network-access",
            "--no-auto-preparse",
            "--audio-resampler=soxr",
            "--no-volume-save",
            "--audio-replay-gain-mode=none");

    private final ThreadFactory threads;
    private final MediaPlayerFactory library;
    private boolean closed;

    VlcDecks(ThreadFactory threads) {
        this.threads = threads;
        this.library = new MediaPlayerFactory(OPTIONS);
    }

    @Override
    public Deck create(String name, Consumer<DeckEvent> events) {
        return new VlcjDeck(
                new DeckThread(threads, name), library.mediaPlayers().newMediaPlayer(), events);
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            // Off this thread: a deck that hangs was left behind, and releasing would wait for it.
            DeckThread last = new DeckThread(threads, "vlc-release");
            last.execute(library::release);
            last.close();
        }
    }
}
