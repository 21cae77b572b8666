package io.github.mooddj.host.vlcj;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import uk.co.caprica.vlcj.factory.MediaPlayerFactory;
import uk.co.caprica.vlcj.media.Media;
import uk.co.caprica.vlcj.media.MediaEventAdapter;
import uk.co.caprica.vlcj.media.MediaParsedStatus;
import uk.co.caprica.vlcj.media.Meta;
import uk.co.caprica.vlcj.media.MetaData;
import uk.co.caprica.vlcj.media.ParseFlag;

/**
 * Reads tags and lengths of files through libVLC's parser: no sound, no network, nothing written. Any thread, one at a
 * time.
 */
public final class MediaTagParser implements AutoCloseable {
    private static final int MOST_MILLIS = 3000;

    private final MediaPlayerFactory factory = new MediaPlayerFactory(VlcDecks.OPTIONS);
    private boolean closed;

    MediaTagParser() {}

    /** The tags of a regular file; empty when libVLC cannot read it in three seconds. */
    public synchronized Optional<MediaTags> parse(Path file) {
        if (closed || Location.trouble(file.toUri()).isPresent()) {
            return Optional.empty();
        }
        Media media = factory.media().newMedia(Location.mrl(file.toUri()));
        if (media == null) {
            return Optional.empty();
        }
        try {
            CountDownLatch done = new CountDownLatch(1);
            media.events().addMediaEventListener(new MediaEventAdapter() {
                @Override
                public void mediaParsedChanged(Media parsed, MediaParsedStatus status) {
                    done.countDown();
                }
            });
            return media.parsing().parse(MOST_MILLIS, ParseFlag.PARSE_LOCAL) && isOver(done)
                    ? tags(media)
                    : Optional.empty();
        } finally {
            media.release();
        }
    }

    private static boolean isOver(CountDownLatch done) {
        try {
            return done.await(MOST_MILLIS + 1000L, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Optional<MediaTags> tags(Media media) {
        if (media.parsing().status() != MediaParsedStatus.DONE) {
            return Optional.empty();
        }
        MetaData meta = media.meta().asMetaData();
        long millis = media.info().duration();
        return Optional.of(new MediaTags(
                text(meta, Meta.TITLE),
                text(meta, Meta.ARTIST),
                text(meta, Meta.ALBUM),
                text(meta, Meta.ALBUM_ARTIST),
                text(meta, Meta.GENRE),
                text(meta, Meta.TRACK_NUMBER),
                text(meta, Meta.DATE),
                millis > 0 ? Optional.of(Duration.ofMillis(millis)) : Optional.empty()));
    }

    private static String text(MetaData meta, Meta field) {
        return Optional.ofNullable(meta.get(field)).orElse("");
    }

    /** Lets libVLC go; may be called twice. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            factory.release();
        }
    }
}
