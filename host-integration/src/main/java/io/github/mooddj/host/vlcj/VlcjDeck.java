package io.github.mooddj.host.vlcj;

import com.sun.jna.Pointer;
import io.github.mooddj.host.playback.Deck;
import io.github.mooddj.host.playback.DeckEvent;
import io.github.mooddj.host.playback.Frames;
import io.github.mooddj.host.playback.MediaItem;
import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.co.caprica.vlcj.player.base.MediaPlayer;
import uk.co.caprica.vlcj.player.base.MediaPlayerEventAdapter;
import uk.co.caprica.vlcj.player.base.callback.AudioCallback;

/**
 * A deck on one libVLC player whose sound comes to us by callbacks. All calls to libVLC happen on the deck's own
 * thread, never in a callback: that would end the process.
 */
final class VlcjDeck implements Deck {
    private static final String SIGNED_16_BIT = "S16N";

    private final DeckThread thread;
    private final MediaPlayer player;
    private final Consumer<DeckEvent> events;

    // Held here for as long as the player lives: native code does not keep Java objects alive.
    private final AudioCallback callback = new Callback();
    private final MediaPlayerEventAdapter listener = new Listener();

    private volatile @Nullable PcmFeed feed;
    private boolean closed;

    VlcjDeck(DeckThread thread, MediaPlayer player, Consumer<DeckEvent> events) {
        this.thread = thread;
        this.player = player;
        this.events = events;
        thread.execute(() -> {
            player.audio().callback(SIGNED_16_BIT, Frames.PER_SECOND, Frames.CHANNELS, callback);
            player.events().addMediaPlayerEventListener(listener);
        });
    }

    @Override
    public void load(long ticket, MediaItem item) {
        thread.execute(() -> {
            drop();
            PcmFeed fresh = new PcmFeed(ticket, events);
            feed = fresh;
            if (!player.media().play(location(item.location()))) {
                fresh.fail("VLC cannot open it");
            }
        });
    }

    /** VLC takes what contains "://" for a location, a file's name too: it gets whole addresses only. */
    private static String location(URI location) {
        return "file".equalsIgnoreCase(location.getScheme())
                ? "file://" + location.getRawPath()
                : location.toASCIIString();
    }

    @Override
    public void unload() {
        thread.execute(this::drop);
    }

    private void drop() {
        // First: what libVLC still delivers while it stops belongs to nobody.
        feed = null;
        player.controls().stop();
    }

    @Override
    public void freeze() {
        thread.execute(() -> player.controls().setPause(true));
    }

    @Override
    public void unfreeze() {
        thread.execute(() -> player.controls().setPause(false));
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        thread.execute(() -> {
            drop();
            player.events().removeMediaPlayerEventListener(listener);
            player.release();
        });
        thread.close();
    }

    /** On libVLC's threads. */
    private final class Callback implements AudioCallback {
        @Override
        public void play(MediaPlayer mediaPlayer, Pointer samples, int sampleCount, long pts) {
            PcmFeed current = feed;
            if (current != null) {
                current.write(samples, sampleCount);
            }
        }

        @Override
        public void pause(MediaPlayer mediaPlayer, long pts) {}

        @Override
        public void resume(MediaPlayer mediaPlayer, long pts) {}

        @Override
        public void flush(MediaPlayer mediaPlayer, long pts) {
            PcmFeed current = feed;
            if (current != null && current.began()) {
                current.flush();
            }
        }

        @Override
        public void drain(MediaPlayer mediaPlayer) {
            PcmFeed current = feed;
            if (current != null) {
                current.finish();
            }
        }

        @Override
        public void setVolume(float volume, boolean mute) {}
    }

    /** On libVLC's threads. */
    private final class Listener extends MediaPlayerEventAdapter {
        @Override
        public void lengthChanged(MediaPlayer mediaPlayer, long newLength) {
            PcmFeed current = feed;
            if (current != null && newLength > 0) {
                current.length(Duration.ofMillis(newLength));
            }
        }

        @Override
        public void finished(MediaPlayer mediaPlayer) {
            PcmFeed current = feed;
            if (current != null) {
                current.finish();
            }
        }

        @Override
        public void error(MediaPlayer mediaPlayer) {
            PcmFeed current = feed;
            if (current == null) {
                return;
            }
            if (current.began()) {
                current.breakOff();
            } else {
                current.fail("it cannot be played");
            }
        }
    }
}
