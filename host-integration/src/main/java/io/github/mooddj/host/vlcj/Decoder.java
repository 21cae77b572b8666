package io.github.mooddj.host.vlcj;

import io.github.mooddj.host.playback.Frames;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.co.caprica.vlcj.factory.MediaPlayerFactory;
import uk.co.caprica.vlcj.media.Meta;
import uk.co.caprica.vlcj.media.MetaApi;
import uk.co.caprica.vlcj.player.base.MediaPlayer;

/**
 * One libVLC player and the only thread that calls it. Every method returns at once; what it asks for is done in the
 * order of the calls.
 */
final class Decoder {
    private static final Logger log = LoggerFactory.getLogger(Decoder.class);
    /** 16 bit is what libVLC delivers, whatever else it is asked for. */
    private static final String FORMAT = "S16N";

    private final String name;
    private final Instance instance;
    private final FeedCallbacks callbacks = new FeedCallbacks(this::current, this::readTitle);
    private final ThreadPoolExecutor thread;
    private final AtomicLong begun = new AtomicLong();
    private final AtomicLong done = new AtomicLong();
    /** A field, so that it lives as long as the native side that calls back; decoder's thread. */
    private Optional<MediaPlayer> player = Optional.empty();

    private volatile Feed feed = Feed.none();

    /** What all decoders share. */
    interface Instance {
        /** libVLC itself; made by the first who asks, which takes up to 0.3 s. A decoder's thread. */
        MediaPlayerFactory factory();
    }

    Decoder(String name, Instance instance, ThreadFactory threads) {
        this.name = name;
        this.instance = instance;
        thread = new ThreadPoolExecutor(1, 1, 0, TimeUnit.MILLISECONDS, new LinkedBlockingQueue<>(), task -> {
            Thread made = threads.newThread(task);
            made.setName(name);
            return made;
        });
        later(this::open);
    }

    private Feed current() {
        return feed;
    }

    private void open() {
        MediaPlayer made = instance.factory().mediaPlayers().newMediaPlayer();
        made.audio().callback(FORMAT, Frames.PER_SECOND, Frames.CHANNELS, callbacks);
        made.events().addMediaPlayerEventListener(callbacks);
        made.events().addMediaEventListener(callbacks.ofMedia());
        player = Optional.of(made);
    }

    void load(Feed next, URI location) {
        later(() -> {
            drop();
            feed = next;
            Optional<String> trouble = Location.trouble(location);
            if (trouble.isPresent()) {
                next.failed(trouble.get());
            } else if (!opened().media().play(Location.mrl(location))) {
                next.failed("VLC cannot open it");
            }
        });
    }

    /** Called by libVLC: reads the title on the decoder's own thread. */
    private void readTitle(Feed of) {
        later(() -> {
            MetaApi meta = opened().media().meta();
            String title = of == feed && meta != null ? meta.get(Meta.NOW_PLAYING) : null;
            if (title != null) {
                of.titled(title);
            }
        });
    }

    private MediaPlayer opened() {
        return player.orElseThrow();
    }

    private void drop() {
        feed.drop();
        opened().controls().stop();
    }

    void unload() {
        feed.drop();
        later(this::drop);
    }

    void pause(boolean wanted) {
        later(() -> opened().controls().setPause(wanted));
    }

    private void later(Runnable task) {
        if (!thread.isShutdown()) {
            thread.execute(() -> {
                begun.incrementAndGet();
                task.run();
                done.incrementAndGet();
            });
        }
    }

    /** The number of the call that runs; 0 when none does. Any thread. */
    long running() {
        long finished = done.get();
        long number = begun.get();
        return number > finished ? number : 0;
    }

    /** Whether something waits behind the call that runs. Any thread. */
    boolean isAwaited() {
        return !thread.getQueue().isEmpty();
    }

    /** Drops everything; the player is freed as soon as libVLC lets go of it. May be called twice. */
    void close() {
        feed.drop();
        if (!thread.isShutdown()) {
            thread.getQueue().clear();
            later(this::free);
            thread.shutdown();
        }
    }

    private void free() {
        player.ifPresent(made -> {
            drop();
            made.events().removeMediaPlayerEventListener(callbacks);
            made.events().removeMediaEventListener(callbacks.ofMedia());
            made.release();
        });
    }

    /** Waits until libVLC has let go of it; false, with a line in the log, when it has not by then. */
    boolean awaitClosed(long millis) {
        try {
            if (thread.awaitTermination(millis, TimeUnit.MILLISECONDS)) {
                return true;
            }
            log.warn("{} hangs in libVLC and is left behind", name);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /** Whether libVLC has let go of it; only then may the library be released. */
    boolean released() {
        return thread.isTerminated();
    }
}
