package io.github.mooddj.host.vlcj;

import io.github.mooddj.host.playback.Deck;
import io.github.mooddj.host.playback.DeckEvent;
import io.github.mooddj.host.playback.Frames;
import io.github.mooddj.host.playback.MediaItem;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.co.caprica.vlcj.factory.MediaPlayerFactory;
import uk.co.caprica.vlcj.player.base.MediaPlayer;

/** One libVLC player that decodes into rings. All calls to libVLC are made on its own thread. */
final class VlcjDeck implements Deck {
    private static final Logger log = LoggerFactory.getLogger(VlcjDeck.class);
    /** 16 bit is what libVLC delivers, whatever else it is asked for. */
    private static final String FORMAT = "S16N";

    private static final long CLOSING_MILLIS = 500;

    private final String name;
    private final Consumer<DeckEvent> events;
    private final ThreadPoolExecutor thread;
    // Fields, so that they live as long as the native side that calls them.
    private final MediaPlayer player;
    private final FeedCallbacks callbacks;
    private volatile Feed feed;
    private boolean closed;

    VlcjDeck(String name, MediaPlayerFactory factory, ThreadFactory threads, Consumer<DeckEvent> events) {
        this.name = name;
        this.events = events;
        feed = new Feed(0, ignored -> {});
        feed.drop();
        callbacks = new FeedCallbacks(this::current);
        player = factory.mediaPlayers().newMediaPlayer();
        player.audio().callback(FORMAT, Frames.PER_SECOND, Frames.CHANNELS, callbacks);
        player.events().addMediaPlayerEventListener(callbacks);
        thread = new ThreadPoolExecutor(1, 1, 0, TimeUnit.MILLISECONDS, new LinkedBlockingQueue<>(), task -> {
            Thread made = threads.newThread(task);
            made.setName(name);
            return made;
        });
    }

    private Feed current() {
        return feed;
    }

    @Override
    public void load(long ticket, MediaItem item) {
        Feed next = new Feed(ticket, events);
        later(() -> {
            drop();
            feed = next;
            Optional<String> trouble = Location.trouble(item.location());
            if (trouble.isPresent()) {
                next.failed(trouble.get());
            } else if (!player.media().play(Location.mrl(item.location()))) {
                next.failed("VLC cannot open it");
            }
        });
    }

    private void drop() {
        feed.drop();
        player.controls().stop();
    }

    @Override
    public void unload() {
        later(this::drop);
    }

    @Override
    public void freeze() {
        later(() -> player.controls().setPause(true));
    }

    @Override
    public void unfreeze() {
        later(() -> player.controls().setPause(false));
    }

    private void later(Runnable task) {
        if (!thread.isShutdown()) {
            thread.execute(task);
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        feed.drop();
        thread.getQueue().clear();
        later(() -> {
            drop();
            player.events().removeMediaPlayerEventListener(callbacks);
            player.release();
        });
        thread.shutdown();
        try {
            if (!thread.awaitTermination(CLOSING_MILLIS, TimeUnit.MILLISECONDS)) {
                log.warn("{} hangs in libVLC and is left behind", name);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether libVLC has let go of it; only then may the library be released. */
    boolean released() {
        return thread.isTerminated();
    }
}
