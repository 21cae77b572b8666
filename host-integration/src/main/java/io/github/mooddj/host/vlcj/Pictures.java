package io.github.mooddj.host.vlcj;

import io.github.mooddj.host.playback.Frames;
import io.github.mooddj.host.playback.VideoFrame;
import java.awt.image.BufferedImage;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The pictures of one load, from libVLC's display callback to whoever draws them. libVLC shows a picture when its clock
 * says so and tells no time with it, but it dates the sound on the same clock: so each picture gets the number of the
 * sound's frame that belongs to it, and is handed out when the mixer has come there.
 */
final class Pictures {
    private static final int MOST_WAITING = 40;
    private static final double FRAMES_PER_MICRO = Frames.PER_SECOND / 1e6;

    private static final long MILLISECOND_MICROS = 1_000;

    /** A frame of the sound, and when libVLC thinks that it sounds. */
    private record Anchor(long micros, long frames) {
        long microsAt(long other) {
            return micros + (other - frames) * 1_000_000 / Frames.PER_SECOND;
        }
    }

    /**
     * The video as it is.
     *
     * @param width in pixels
     * @param height in pixels
     * @param aspect width by height as it is to be shown
     */
    record Shape(int width, int height, double aspect) {}

    private final Deque<VideoFrame> waiting = new ConcurrentLinkedDeque<>();
    private volatile Optional<Anchor> anchor = Optional.empty();
    private final CompletableFuture<Shape> shape = new CompletableFuture<>();
    private volatile long first = Long.MIN_VALUE;
    private volatile boolean there;

    /** The load has a video. */
    void expect() {
        there = true;
    }

    boolean there() {
        return there;
    }

    void shape(Shape known) {
        shape.complete(known);
    }

    /** Empty while nobody knows. */
    Optional<Shape> shape() {
        return Optional.ofNullable(shape.getNow(null));
    }

    /** The same; waits for it for so long. */
    Optional<Shape> shape(long millis) {
        try {
            return Optional.of(shape.get(millis, TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** What waits is of no interest. */
    void clear() {
        waiting.clear();
    }

    /** The sound has come to this frame, to be heard at this time of libVLC's clock, in microseconds. */
    void sound(long micros, long frames) {
        if (first == Long.MIN_VALUE) {
            first = micros;
        }
        Optional<Anchor> now = anchor;
        // A new one only when the old one is off by more than a millisecond: this is called some forty times a second.
        if (now.isEmpty() || Math.abs(now.get().microsAt(frames) - micros) > MILLISECOND_MICROS) {
            anchor = Optional.of(new Anchor(micros, frames));
        }
    }

    /** libVLC has stood still for so many microseconds. */
    void shift(long micros) {
        anchor = anchor.map(now -> new Anchor(now.micros() + micros, now.frames()));
    }

    /** Whether the first sound may be heard: before libVLC's own time for it, no picture can be there. */
    boolean due(long micros) {
        return !there || micros >= first;
    }

    /** libVLC shows a picture at this time. */
    void shown(BufferedImage image, double aspect, long micros) {
        long at = anchor.map(now -> now.frames() + Math.round((micros - now.micros()) * FRAMES_PER_MICRO))
                .orElse(0L);
        waiting.addLast(new VideoFrame(image, aspect, at));
        if (waiting.size() > MOST_WAITING) {
            waiting.pollFirst();
        }
    }

    /** The last picture that is due when so many frames have been heard; empty when no new one is. */
    Optional<VideoFrame> at(long heard) {
        VideoFrame due = null;
        for (VideoFrame next = waiting.peekFirst(); next != null && next.at() <= heard; next = waiting.peekFirst()) {
            due = waiting.pollFirst();
        }
        return Optional.ofNullable(due);
    }
}
