package io.github.mooddj.host.vlcremote;

import io.github.mooddj.host.playback.CrossfadeCurve;
import io.github.mooddj.host.playback.Gain;
import io.github.mooddj.host.playback.TrackGain;
import java.time.Duration;
import java.util.Optional;

/**
 * What VLC's volume has to be: the user's own, times the DJ's master volume, the track's gain and the fade. VLC's
 * number is the cube root of an amplitude; its 256 is full level. Decides only; the caller sends it. One thread.
 */
final class VlcVolume {
    /** VLC's 100 %. */
    static final int FULL = 256;
    /** The most that VLC takes: 200 %. */
    private static final int MOST = 512;
    /** Where a fade begins and ends: 40 dB below, not heard as a sound of its own. */
    static final double FLOOR = 0.01;
    /** A difference that cannot come from rounding. */
    private static final int MOVED = 3;

    private static final int CERTAIN = 3;

    private double own = FULL;
    private double master = 1;
    private boolean muted;
    private double track = 1;
    private double fade = 1;
    private int sent = -1;
    private int strange = -1;
    private int strangeLooks;
    private Optional<Ramp> ramp = Optional.empty();

    private record Ramp(double from, double to, long start, long length, CrossfadeCurve curve) {
        double at(long now) {
            double progress = length == 0 ? 1 : Math.min(1, (double) (now - start) / length);
            return to > from
                    ? from + (to - from) * curve.incoming(progress).amplitude()
                    : to + (from - to) * curve.outgoing(progress).amplitude();
        }

        boolean over(long now) {
            return now - start >= length;
        }
    }

    /** What the user's own volume is. */
    void own(int volume) {
        own = volume;
    }

    /** The user's own volume, as VLC counts. */
    int own() {
        return (int) Math.round(own);
    }

    void master(Gain wanted, boolean mute) {
        master = wanted.amplitude();
        muted = mute;
    }

    Gain master() {
        return new Gain(master);
    }

    boolean muted() {
        return muted;
    }

    void track(TrackGain gain) {
        track = Math.pow(10, gain.decibels() / 20);
    }

    /** Where the fade is, 0 to 1. */
    double fade() {
        return fade;
    }

    /** Puts the fade somewhere at once. */
    void fade(double value) {
        fade = value;
        ramp = Optional.empty();
    }

    /**
     * Moves the fade from where it is.
     *
     * @param to 0 to 1
     * @param length for all the way; a fade that is on its way already needs less
     * @param now nanoseconds
     */
    void move(double to, Duration length, CrossfadeCurve curve, long now) {
        double way = Math.min(1, Math.abs(to - fade));
        ramp = Optional.of(new Ramp(fade, to, now, Math.round(length.toNanos() * way), curve));
    }

    boolean moving() {
        return ramp.isPresent();
    }

    /** Goes on with the fade; true when it has just arrived. */
    boolean step(long now) {
        if (ramp.isEmpty()) {
            return false;
        }
        Ramp running = ramp.get();
        fade = running.at(now);
        if (running.over(now)) {
            fade = running.to();
            ramp = Optional.empty();
            return true;
        }
        return false;
    }

    /** What to send if VLC does not have it yet. */
    Optional<Integer> toSend() {
        int wanted = value();
        return wanted == sent ? Optional.empty() : Optional.of(wanted);
    }

    /** VLC was told, or nobody knows any more (-1). */
    void sent(int value) {
        sent = value;
    }

    /** VLC's number for everything together. */
    int value() {
        return muted ? 0 : (int) Math.round(Math.min(MOST, own * Math.cbrt(factor())));
    }

    private double factor() {
        return Math.min(1, master * track) * fade;
    }

    /**
     * What VLC says its volume is: if somebody else moved it, the user's own volume is another one from now on. It has
     * to say so three times, since the sound server may need a while until it does what it was told.
     *
     * @param sounding whether a song of ours sounds
     * @return whether it is
     */
    boolean seen(int volume, boolean sounding) {
        boolean steady = sounding && ramp.isEmpty() && sent >= 0 && !muted && factor() > FLOOR;
        if (!steady || Math.abs(volume - sent) <= MOVED) {
            strangeLooks = 0;
            return false;
        }
        strangeLooks = Math.abs(volume - strange) <= 1 ? strangeLooks + 1 : 1;
        strange = volume;
        if (strangeLooks < CERTAIN) {
            return false;
        }
        strangeLooks = 0;
        own = Math.min(MOST, volume / Math.cbrt(factor()));
        sent = value();
        return true;
    }
}
