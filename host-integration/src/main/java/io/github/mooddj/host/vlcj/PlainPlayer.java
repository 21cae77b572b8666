package io.github.mooddj.host.vlcj;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import uk.co.caprica.vlcj.factory.MediaPlayerFactory;
import uk.co.caprica.vlcj.player.base.MediaPlayer;
import uk.co.caprica.vlcj.player.embedded.videosurface.CallbackVideoSurface;
import uk.co.caprica.vlcj.player.embedded.videosurface.VideoSurfaceAdapters;
import uk.co.caprica.vlcj.player.embedded.videosurface.callback.BufferFormat;
import uk.co.caprica.vlcj.player.embedded.videosurface.callback.BufferFormatCallback;
import uk.co.caprica.vlcj.player.embedded.videosurface.callback.BufferFormatCallbackAdapter;
import uk.co.caprica.vlcj.player.embedded.videosurface.callback.RenderCallback;
import uk.co.caprica.vlcj.player.embedded.videosurface.callback.format.RV32BufferFormat;

/**
 * libVLC as players commonly use it: one piece at a time, to the system's device, with libVLC's own volume. Every
 * method returns at once and may be called from any thread; libVLC itself is called on one of its own.
 */
public final class PlainPlayer implements AutoCloseable {
    private static final int WIDEST = 960;
    private static final long CLOSING_MILLIS = 900;
    private static final int TRIES = 3;
    /** Longer than a busy machine needs to open a file. */
    private static final long SILENCE_MILLIS = 3_000;

    /** What happens to it; on libVLC's threads, so every method returns at once. */
    public interface Listener {
        /** It plays, or no longer. */
        void playing(boolean plays);

        /** The piece has come to its end, or, with a sentence, cannot be played. */
        void ended(Optional<String> trouble);
    }

    private final Listener listener;
    private final ScheduledThreadPoolExecutor thread;
    private final PlainEvents events;
    private Optional<MediaPlayerFactory> factory = Optional.empty();
    private Optional<MediaPlayer> player = Optional.empty();

    @SuppressWarnings("UnusedVariable") // held on to: libVLC draws into it
    private Optional<CallbackVideoSurface> surface = Optional.empty();

    private volatile Optional<BufferedImage> picture = Optional.empty();
    private volatile double aspect;
    private int volume = 100;
    /** How many were begun. */
    private int pieces;

    /** Loads libVLC with the first piece only. */
    public PlainPlayer(ThreadFactory threads, Listener listener) {
        this.listener = listener;
        this.events = new PlainEvents(listener, this::readShape);
        this.thread = new ScheduledThreadPoolExecutor(1, threads);
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    private void later(Consumer<MediaPlayer> work) {
        if (!thread.isShutdown()) {
            thread.execute(() -> player.ifPresent(work));
        }
    }

    private void open() {
        if (player.isPresent()) {
            return;
        }
        MediaPlayerFactory made = new MediaPlayerFactory(VlcDecks.OPTIONS);
        factory = Optional.of(made);
        MediaPlayer opened = made.mediaPlayers().newMediaPlayer();
        opened.events().addMediaPlayerEventListener(events);
        CallbackVideoSurface drawn = new CallbackVideoSurface(
                new Size(), new Drawing(), true, VideoSurfaceAdapters.getVideoSurfaceAdapter());
        drawn.attach(opened);
        surface = Optional.of(drawn);
        player = Optional.of(opened);
    }

    /** Plays this in place of what plays. */
    public void play(URI location) {
        if (thread.isShutdown()) {
            return;
        }
        thread.execute(() -> {
            Optional<String> trouble = Location.trouble(location);
            if (trouble.isPresent()) {
                listener.ended(trouble);
                return;
            }
            open();
            begin(location, TRIES);
        });
    }

    /**
     * Right behind a piece that broke off, libVLC now and then ends the next one before it has read a byte of it, and
     * says nothing: then it is begun again.
     */
    private void begin(URI location, int tries) {
        picture = Optional.empty();
        aspect = 0;
        events.forget();
        int begun = ++pieces;
        player.ifPresent(opened -> {
            opened.audio().setVolume(volume);
            if (!opened.media().play(Location.mrl(location))) {
                listener.ended(Optional.of("VLC cannot open it"));
                return;
            }
            var unused = thread.schedule(
                    () -> {
                        if (begun != pieces || events.heard()) {
                            return;
                        } else if (tries > 1) {
                            begin(location, tries - 1);
                        } else {
                            listener.ended(Optional.of("VLC does not begin to play it"));
                        }
                    },
                    SILENCE_MILLIS,
                    TimeUnit.MILLISECONDS);
        });
    }

    /** Holds, or goes on. */
    public void setPaused(boolean paused) {
        later(opened -> opened.controls().setPause(paused));
    }

    /** Ends the piece. */
    public void stop() {
        later(opened -> {
            pieces++;
            opened.controls().stop();
        });
    }

    /** To this place. */
    public void seek(Duration position) {
        later(opened -> {
            opened.controls().setTime(position.toMillis());
            events.sought(position.toMillis());
        });
    }

    /** In libVLC's percent, 0 to 100. */
    public void setVolume(int percent) {
        if (!thread.isShutdown()) {
            thread.execute(() -> {
                volume = percent;
                player.ifPresent(opened -> opened.audio().setVolume(percent));
            });
        }
    }

    /** How much has been played. */
    public Duration position() {
        return Duration.ofMillis(events.time());
    }

    /** How long the piece is; empty while unknown. */
    public Optional<Duration> length() {
        return events.length() > 0 ? Optional.of(Duration.ofMillis(events.length())) : Optional.empty();
    }

    /** libVLC draws into a picture of a padded size and stretches; the true shape is asked for. */
    private void readShape() {
        later(opened -> {
            Dimension size = opened.video().videoDimension();
            if (size != null && size.height > 0) {
                aspect = size.width / (double) size.height;
            }
        });
    }

    /** Width by height of the video as it is to be shown; 0 while unknown. */
    public double aspect() {
        return aspect;
    }

    /** The last picture of a video; never written to again. */
    public Optional<BufferedImage> picture() {
        return picture;
    }

    @Override
    public void close() {
        later(opened -> {
            opened.controls().stop();
            opened.release();
            player = Optional.empty();
            factory.ifPresent(MediaPlayerFactory::release);
        });
        thread.shutdown();
        try {
            boolean closed = thread.awaitTermination(CLOSING_MILLIS, TimeUnit.MILLISECONDS);
            if (!closed) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** libVLC scales to what is answered. */
    private static final class Size extends BufferFormatCallbackAdapter implements BufferFormatCallback {
        @Override
        public BufferFormat getBufferFormat(int width, int height) {
            double scale = Math.min(1, WIDEST / (double) width);
            return new RV32BufferFormat(Math.max(2, (int) (width * scale)), Math.max(2, (int) (height * scale)));
        }
    }

    private final class Drawing implements RenderCallback {
        @Override
        public void display(MediaPlayer of, ByteBuffer[] pixels, BufferFormat format, int width, int height) {
            BufferedImage image = new BufferedImage(format.getWidth(), format.getHeight(), BufferedImage.TYPE_INT_RGB);
            int[] target = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
            pixels[0].duplicate().order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(target, 0, target.length);
            picture = Optional.of(image);
        }

        @Override
        public void lock(MediaPlayer of) {}

        @Override
        public void unlock(MediaPlayer of) {}
    }
}
