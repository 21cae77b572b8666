package io.github.mooddj.host.vlcj;

import io.github.mooddj.host.playback.Frames;
import java.net.URI;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.co.caprica.vlcj.factory.MediaPlayerFactory;
import uk.co.caprica.vlcj.media.InfoApi;
import uk.co.caprica.vlcj.media.Meta;
import uk.co.caprica.vlcj.media.MetaApi;
import uk.co.caprica.vlcj.media.VideoOrientation;
import uk.co.caprica.vlcj.media.VideoTrackInfo;
import uk.co.caprica.vlcj.player.base.MediaPlayer;
import uk.co.caprica.vlcj.player.base.TrackDescription;
import uk.co.caprica.vlcj.player.embedded.videosurface.CallbackVideoSurface;

/**
 * One libVLC player and the only thread that calls it. Every method returns at once; what it asks for is done in the
 * order of the calls.
 */
final class Decoder {
    private static final Logger log = LoggerFactory.getLogger(Decoder.class);
    /** 16 bit is what libVLC delivers, whatever else it is asked for. */
    private static final String FORMAT = "S16N";

    /** Turned by a quarter: libVLC turns them upright. */
    private static final Set<VideoOrientation> LYING = EnumSet.of(
            VideoOrientation.LEFT_TOP,
            VideoOrientation.LEFT_BOTTOM,
            VideoOrientation.RIGHT_TOP,
            VideoOrientation.RIGHT_BOTTOM);

    private static final int SHAPE_LOOKS = 40;
    private static final long SHAPE_REST_NANOS = 5_000_000L;

    private final String name;
    private final Instance instance;
    private final FeedCallbacks callbacks = new FeedCallbacks(this::current, this::readTitle, this::readShape);
    private final PictureCallbacks pictures = new PictureCallbacks(this::current);
    private final ThreadPoolExecutor thread;
    private final AtomicLong begun = new AtomicLong();
    private final AtomicLong done = new AtomicLong();
    private boolean videoWanted;
    /** A field, so that it lives as long as the native side that calls back; decoder's thread. */
    private Optional<MediaPlayer> player = Optional.empty();

    /** The same. */
    @SuppressWarnings("UnusedVariable") // held on to: libVLC draws into it
    private Optional<CallbackVideoSurface> surface = Optional.empty();

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
        CallbackVideoSurface drawn = pictures.surface();
        drawn.attach(made);
        surface = Optional.of(drawn);
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

    /** Called by libVLC: there is a video. */
    private void readShape(Feed of) {
        later(() -> {
            if (of == feed && !videoWanted) {
                selectVideo();
            }
            // libVLC tells of the video a little before it knows its size.
            for (int look = 0; look < SHAPE_LOOKS && of == feed && !knowsShape(of) && !isAwaited(); look++) {
                LockSupport.parkNanos(SHAPE_REST_NANOS);
            }
        });
    }

    private boolean knowsShape(Feed of) {
        InfoApi info = opened().media().info();
        if (info != null) {
            info.videoTracks().stream()
                    .filter(track -> track.width() > 0 && track.height() > 0)
                    .findFirst()
                    .ifPresent(track -> of.pictures().shape(shape(track)));
        }
        return of.pictures().shape().isPresent();
    }

    private static Pictures.Shape shape(VideoTrackInfo track) {
        double pixel = track.sampleAspectRatio() > 0 && track.sampleAspectRatioBase() > 0
                ? track.sampleAspectRatio() / (double) track.sampleAspectRatioBase()
                : 1;
        boolean lies = LYING.contains(track.orientation());
        int width = lies ? track.height() : track.width();
        int height = lies ? track.width() : track.height();
        double aspect = track.width() * pixel / track.height();
        return new Pictures.Shape(width, height, lies ? 1 / aspect : aspect);
    }

    /** Whether pictures are decoded. */
    void showVideo(boolean wanted) {
        later(() -> {
            if (videoWanted != wanted) {
                videoWanted = wanted;
                if (feed.pictures().there()) {
                    selectVideo();
                }
            }
        });
    }

    private void selectVideo() {
        int track = !videoWanted
                ? -1
                : opened().video().trackDescriptions().stream()
                        .mapToInt(TrackDescription::id)
                        .filter(id -> id >= 0)
                        .findFirst()
                        .orElse(-1);
        opened().video().setTrack(track);
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
