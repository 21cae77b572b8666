package io.github.mooddj.host.loudness;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

/** A sound made by calculation: interleaved samples at a rate. Channels are left, right, sides, centre. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Sound(int rate, int channels, float[] samples) {
    private static final int FLOAT = 3;
    /** Left, right, centre, sides. */
    private static final int FIVE_SPEAKERS = 0x607;

    private static final long FORMAT_TAIL = 0xAA00_0080_0010_0000L;

    /** One second after another of sines of 1 kHz at these levels in dBFS, the same in all channels. */
    public static Sound steps(int rate, int channels, double... secondsAndLevels) {
        Sound all = new Sound(rate, channels, new float[0]);
        for (int i = 0; i < secondsAndLevels.length; i += 2) {
            double amplitude = Math.pow(10, secondsAndLevels[i + 1] / 20);
            all = all.then(
                    of(rate, channels, secondsAndLevels[i], time -> amplitude * Math.sin(2 * Math.PI * 1000 * time)));
        }
        return all;
    }

    /** The same curve in all channels. */
    public static Sound of(int rate, int channels, double seconds, DoubleUnaryOperator curve) {
        float[] samples = new float[(int) Math.round(seconds * rate) * channels];
        for (int i = 0; i < samples.length; i++) {
            int frame = i / channels;
            samples[i] = (float) curve.applyAsDouble(frame / (double) rate);
        }
        return new Sound(rate, channels, samples);
    }

    /** Noise that falls by 3 dB an octave, with swells, different in each channel. */
    public static Sound noise(int rate, int channels, double seconds, long seed) {
        Random random = new Random(seed);
        float[] samples = new float[(int) Math.round(seconds * rate) * channels];
        double[][] poles = new double[channels][3];
        for (int i = 0; i < samples.length; i++) {
            double[] pole = poles[i % channels];
            double white = random.nextGaussian() * 0.05;
            pole[0] = 0.99765 * pole[0] + white * 0.0990460;
            pole[1] = 0.96300 * pole[1] + white * 0.2965164;
            pole[2] = 0.57000 * pole[2] + white * 1.0526913;
            int frame = i / channels;
            double swell = 0.55 + 0.45 * Math.sin(2 * Math.PI * frame / rate / 7);
            samples[i] = (float) ((pole[0] + pole[1] + pole[2] + white * 0.1848) * swell);
        }
        return new Sound(rate, channels, samples);
    }

    /** Each channel at a level of its own, in dB below what it is. */
    public Sound balanced(double... decibels) {
        float[] changed = samples.clone();
        for (int i = 0; i < changed.length; i++) {
            changed[i] *= (float) Math.pow(10, decibels[i % channels] / 20);
        }
        return new Sound(rate, channels, changed);
    }

    public Sound then(Sound other) {
        float[] both = Arrays.copyOf(samples, samples.length + other.samples.length);
        System.arraycopy(other.samples, 0, both, samples.length, other.samples.length);
        return new Sound(rate, channels, both);
    }

    LoudnessMeter measured() {
        LoudnessMeter meter = new LoudnessMeter(rate, channels);
        int piece = 1_013;
        for (int from = 0; from < samples.length; from += piece * channels) {
            float[] part = Arrays.copyOfRange(samples, from, Math.min(samples.length, from + piece * channels));
            meter.add(part, part.length / channels);
        }
        return meter;
    }

    public OptionalDouble lufs() {
        return measured().lufs();
    }

    /** A WAV file of 32-bit floats; five channels go in its own order: left, right, centre, sides. */
    public Path write(Path file) throws IOException {
        int[] order = channels == 5 ? new int[] {0, 1, 4, 2, 3} : new int[] {0, 1};
        int format = channels > 2 ? 40 : 16;
        ByteBuffer bytes =
                ByteBuffer.allocate(28 + format + samples.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(ascii("RIFF")).putInt(20 + format + samples.length * Float.BYTES);
        bytes.put(ascii("WAVEfmt ")).putInt(format);
        bytes.putShort((short) (channels > 2 ? 0xFFFE : FLOAT)).putShort((short) channels);
        bytes.putInt(rate).putInt(rate * channels * Float.BYTES);
        bytes.putShort((short) (channels * Float.BYTES)).putShort((short) 32);
        if (channels > 2) {
            bytes.putShort((short) 22).putShort((short) 32).putInt(FIVE_SPEAKERS);
            bytes.putInt(FLOAT).putLong(FORMAT_TAIL);
            bytes.putInt(0x719B3800);
        }
        bytes.put(ascii("data")).putInt(samples.length * Float.BYTES);
        for (int i = 0; i < samples.length; i++) {
            bytes.putFloat(samples[i - i % channels + order[i % channels]]);
        }
        return Files.write(file, bytes.array());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
