package io.github.mooddj.host.vlcj;

import io.github.mooddj.host.playback.Deck;
import io.github.mooddj.host.playback.DeckEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.co.caprica.vlcj.factory.MediaPlayerFactory;

/** Makes decks on one instance of libVLC. */
final class VlcDecks implements Deck.Factory {
    private static final Logger log = LoggerFactory.getLogger(VlcDecks.class);
    private static final long CLOSING_MILLIS = 900;

    /** Nothing from the user's own VLC settings, and the first good resampler that is installed. */
    static final String[] OPTIONS = {
        "--quiet",
        "--ignore-config",
        "--no-video-title-show",
        // A video that is looked at again in its middle shows nothing before its next whole picture.
        "--no-avcodec-corrupted",
        "--no-spu",
        "--no-lua",
        "--no-stats",
        "--no-interact",
        "--no-metadata-network-access",
        "--ipv4-timeout=4000",
        "--no-sub-autodetect-file",
        "--audio-resampler=soxr,speex_resampler",
    };

    private final ThreadFactory threads;
    // Made on the first decoder's thread: it takes up to 0.3 s, which nobody else has to wait for.
    private final FutureTask<MediaPlayerFactory> factory = new FutureTask<>(() -> new MediaPlayerFactory(OPTIONS));
    private final List<VlcjDeck> made = new ArrayList<>();
    private boolean closed;

    VlcDecks(ThreadFactory threads) {
        this.threads = threads;
    }

    private MediaPlayerFactory factory() {
        factory.run();
        try {
            return factory.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while libVLC was loaded", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("libVLC cannot be started", e);
        }
    }

    @Override
    public Deck create(String name, Consumer<DeckEvent> events) {
        VlcjDeck deck = new VlcjDeck(name, this::factory, threads, events);
        made.add(deck);
        return deck;
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        made.forEach(VlcjDeck::close);
        if (!made.stream().allMatch(VlcjDeck::released)) {
            log.warn("libVLC is left behind: a deck still hangs in it");
            return;
        }
        Thread releasing = threads.newThread(this::release);
        releasing.start();
        try {
            releasing.join(CLOSING_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void release() {
        if (!factory.isDone()) {
            return;
        }
        try {
            factory.get().release();
        } catch (ExecutionException e) {
            log.debug("libVLC could not be started: there is nothing to release", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
