package io.github.mooddj.host.vlcj;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.mooddj.host.playback.Deck;
import io.github.mooddj.host.playback.DeckEvent;
import io.github.mooddj.host.playback.MediaItem;
import io.github.mooddj.host.playback.Tones;
import io.github.mooddj.host.playback.TrackGain;
import io.github.mooddj.host.playback.Waiting;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The thread of a decoder does not come back, as in a call that waits for a share: here the listener holds it, at the
 * word that the first track is broken.
 */
class HangingDecoderTest {
    private static final int LOOKS_IN_HALF_A_SECOND = 25;

    @TempDir
    Path directory = Path.of("");

    private final List<DeckEvent> events = new CopyOnWriteArrayList<>();
    private final CountDownLatch hanging = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);
    private final ThreadFactory daemons = task -> {
        Thread thread = new Thread(task, "test-deck");
        thread.setDaemon(true);
        return thread;
    };

    @BeforeEach
    void needsLibVlc() {
        if (VlcLibrary.find() instanceof VlcLibrary.Missing missing) {
            Assumptions.abort(missing.reason());
        }
    }

    @Test
    void anAbandonedDecoderIsLeftBehindAndAFreshOneLoadsAtOnce() throws IOException, InterruptedException {
        try (VlcDecks decks = new VlcDecks(daemons);
                Deck deck = decks.create("deck", this::hear)) {
            deck.load(1, missing());
            hanging.await();
            deck.abandon();
            deck.load(2, tone());
            Waiting.until("the second track", RealPlayer.PATIENCE, this::secondIsReady);
            end.countDown();
        }
    }

    @Test
    void aLoadThatWaitsBehindAHangingCallMovesToAFreshDecoderAfterHalfASecondOfLooks()
            throws IOException, InterruptedException {
        try (VlcDecks decks = new VlcDecks(daemons);
                Deck deck = decks.create("deck", this::hear)) {
            deck.load(1, missing());
            hanging.await();
            deck.load(2, tone());
            for (int look = 0; look < LOOKS_IN_HALF_A_SECOND; look++) {
                deck.tend();
            }
            assertFalse(secondIsReady(), "a call may take its time");
            for (int look = 0; look < LOOKS_IN_HALF_A_SECOND; look++) {
                deck.tend();
            }
            Waiting.until("the second track", RealPlayer.PATIENCE, this::secondIsReady);
            end.countDown();
        }
    }

    private void hear(DeckEvent event) {
        if (event instanceof DeckEvent.Failed) {
            hanging.countDown();
            boolean interrupted = false;
            while (end.getCount() > 0) {
                try {
                    end.await();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        events.add(event);
    }

    private boolean secondIsReady() {
        return events.stream().anyMatch(event -> event instanceof DeckEvent.Ready && event.ticket() == 2);
    }

    private MediaItem missing() {
        return new MediaItem(1, directory.resolve("missing.wav").toUri(), TrackGain.NONE);
    }

    private MediaItem tone() throws IOException {
        return new MediaItem(2, Tones.wav(directory.resolve("tone.wav"), 400, 5).toUri(), TrackGain.NONE);
    }
}
