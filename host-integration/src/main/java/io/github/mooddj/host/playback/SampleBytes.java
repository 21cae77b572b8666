package io.github.mooddj.host.playback;

/** Turns the mix into signed 16-bit little-endian bytes; grows once and is used again. One thread. */
public final class SampleBytes {
    /** Bytes of a stereo frame. */
    public static final int PER_FRAME = 2 * Frames.CHANNELS;

    private static final float FULL_SCALE = 32_767f;

    private byte[] bytes = new byte[Frames.BLOCK * PER_FRAME];

    /** Begins small. */
    public SampleBytes() {}

    /**
     * Rounds to the nearest step and clips.
     *
     * @param samples interleaved left and right, -1 to 1, from index 0; what lies beyond is clipped
     * @param frames how many
     * @return at least {@code frames * PER_FRAME} bytes, of which those count; valid until the next call
     */
    public byte[] of(float[] samples, int frames) {
        int count = frames * Frames.CHANNELS;
        if (bytes.length < count * 2) {
            bytes = new byte[count * 2];
        }
        for (int i = 0; i < count; i++) {
            int value = Math.round(Math.max(-1f, Math.min(1f, samples[i])) * FULL_SCALE);
            bytes[2 * i] = (byte) value;
            bytes[2 * i + 1] = (byte) (value >> 8);
        }
        return bytes;
    }
}
