package io.github.mooddj.host.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MixerAllocationTest {
    private static final int BLOCKS = 200;
    private static final int SECONDS_AHEAD = 30;
    private static final int IN_A_BLOCK = Frames.BLOCK * Frames.CHANNELS;

    private final Mixer mixer = new Mixer();
    private final float[] mix = new float[IN_A_BLOCK];

    @Test
    void mixingTwoTracksInAFadeAllocatesNothing() {
        mixer.attach(0, music(), TrackGain.NONE);
        mixer.attach(1, music(), TrackGain.NONE);
        mixer.fade(Crossfade.to(0, CrossfadeCurve.EQUAL_POWER, Frames.BLOCK));
        mixer.render(mix, Frames.BLOCK);
        mixer.fade(Crossfade.to(1, CrossfadeCurve.EQUAL_POWER, 20L * Frames.PER_SECOND));
        mixer.render(mix, Frames.BLOCK);

        assertEquals(0, Allocations.of(this::render), "bytes in " + BLOCKS + " blocks");
        assertTrue(mixer.fadeRemaining() > 0, "the fade ran all the time");
    }

    @Test
    void aTrackThatWaitsToFollowAllocatesNothing() {
        mixer.attach(0, music(), TrackGain.NONE);
        mixer.fade(Crossfade.to(0, CrossfadeCurve.EQUAL_POWER, Frames.BLOCK));
        mixer.follow(1, music(), TrackGain.NONE, new Succession());
        mixer.render(mix, Frames.BLOCK);

        assertEquals(0, Allocations.of(this::render), "bytes in " + BLOCKS + " blocks");
    }

    private void render() {
        for (int i = 0; i < BLOCKS; i++) {
            mixer.render(mix, Frames.BLOCK);
        }
    }

    private static RingBuffer music() {
        RingBuffer ring = new RingBuffer(SECONDS_AHEAD * Frames.PER_SECOND);
        short[] block = Tones.samples(400, Frames.BLOCK);
        while (ring.write(block, Frames.BLOCK) == Frames.BLOCK) {
            // Until it is full.
        }
        return ring;
    }
}
