package io.github.mooddj.host.vlcj;

import io.github.mooddj.host.playback.Deck;
import io.github.mooddj.host.playback.DeckEvent;
import io.github.mooddj.host.playback.MediaItem;
import io.github.mooddj.host.playback.VideoFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decodes through one {@link Decoder} at a time; one that hangs in libVLC is left behind, and a fresh one takes over
 * what waited behind it. The owner's thread; nothing here calls libVLC.
 */
final class VlcjDeck implements Deck {
    private static final Logger log = LoggerFactory.getLogger(VlcjDeck.class);
    /** Looks of 20 ms that one call may take while a load waits behind it: 0.5 s. */
    private static final int PATIENCE = 25;

    private static final int MOST_LEFT_BEHIND = 8;
    private static final long CLOSING_MILLIS = 500;

    /** A load that may have to be asked for again. */
    private record Load(Feed feed, MediaItem item) {}

    private final String name;
    private final Decoder.Instance instance;
    private final ThreadFactory threads;
    private final Consumer<DeckEvent> events;
    private final List<Decoder> leftBehind = new ArrayList<>();
    private Decoder decoder;
    /** Written by the owner, read by whoever draws as well. */
    private volatile Optional<Load> last = Optional.empty();

    private volatile boolean videoWanted;
    private long watched;
    private int looks;
    private boolean closed;

    VlcjDeck(String name, Decoder.Instance instance, ThreadFactory threads, Consumer<DeckEvent> events) {
        this.name = name;
        this.instance = instance;
        this.threads = threads;
        this.events = events;
        decoder = new Decoder(name, instance, threads);
    }

    @Override
    public void load(long ticket, MediaItem item) {
        Feed feed = new Feed(ticket, item.isStream(), events);
        last = Optional.of(new Load(feed, item));
        leftBehind.removeIf(Decoder::released);
        if (leftBehind.size() >= MOST_LEFT_BEHIND) {
            feed.failed("VLC hangs in " + leftBehind.size() + " other tracks");
        } else {
            decoder.load(feed, item.location());
        }
    }

    @Override
    public void unload() {
        last = Optional.empty();
        decoder.unload();
    }

    @Override
    public void abandon() {
        last = Optional.empty();
        replace();
    }

    private void replace() {
        decoder.close();
        leftBehind.add(decoder);
        decoder = new Decoder(name, instance, threads);
        decoder.showVideo(videoWanted);
    }

    @Override
    public void tend() {
        long running = decoder.running();
        looks = running != 0 && running == watched ? looks + 1 : 0;
        watched = running;
        // The first call makes the player; with libVLC itself behind it, that may take its time.
        if (running > 1 && looks > PATIENCE && decoder.isAwaited() && leftBehind.size() < MOST_LEFT_BEHIND) {
            log.warn("{} hangs in libVLC; a fresh one takes over", name);
            looks = 0;
            replace();
            last = last.map(load -> new Load(load.feed().afresh(), load.item()));
            last.ifPresent(load -> decoder.load(load.feed(), load.item().location()));
        }
    }

    @Override
    public boolean hasVideo() {
        return last.filter(load -> load.feed().pictures().there()).isPresent();
    }

    @Override
    public Optional<VideoFrame> picture(long heard) {
        return last.filter(load -> videoWanted)
                .flatMap(load -> load.feed().pictures().at(heard));
    }

    @Override
    public void showVideo(boolean wanted) {
        last.ifPresent(load -> load.feed().pictures().clear());
        videoWanted = wanted;
        decoder.showVideo(wanted);
    }

    @Override
    public void freeze() {
        decoder.pause(true);
    }

    @Override
    public void unfreeze() {
        decoder.pause(false);
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        decoder.close();
        if (!decoder.awaitClosed(CLOSING_MILLIS)) {
            leftBehind.add(decoder);
        }
    }

    /** Whether libVLC has let go of everything; only then may the library be released. */
    boolean released() {
        return decoder.released() && leftBehind.stream().allMatch(Decoder::released);
    }
}
