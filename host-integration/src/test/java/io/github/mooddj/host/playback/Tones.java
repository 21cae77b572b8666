package io.github.mooddj.host.playback;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** Pure tones made and measured by code; windows are 10 ms, so multiples of 100 Hz fit in whole. */
public final class Tones {
    /** Amplitude of every tone that is made here. */
    public static final double AMPLITUDE = 0.25;

    private Tones() {}

    /** Interleaved stereo, the same on both sides. */
    public static short[] samples(int hertz, int frames) {
        short[] samples = new short[frames * Frames.CHANNELS];
        for (int i = 0; i < frames; i++) {
            double value = AMPLITUDE * 32_768 * Math.sin(2 * Math.PI * hertz * i / Frames.PER_SECOND);
            samples[2 * i] = (short) Math.round(value);
            samples[2 * i + 1] = samples[2 * i];
        }
        return samples;
    }

    /** Writes a tone into a WAV file. */
    public static Path wav(Path file, int hertz, double seconds) throws IOException {
        short[] samples = samples(hertz, (int) Math.round(seconds * Frames.PER_SECOND));
        ByteBuffer bytes = ByteBuffer.allocate(samples.length * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asShortBuffer().put(samples);
        AudioFormat format = new AudioFormat(Frames.PER_SECOND, Short.SIZE, Frames.CHANNELS, true, false);
        AudioInputStream stream =
                new AudioInputStream(new ByteArrayInputStream(bytes.array()), format, samples.length / Frames.CHANNELS);
        File target = file.toFile();
        int written = AudioSystem.write(stream, AudioFileFormat.Type.WAVE, target);
        if (written != Files.size(file)) {
            throw new IOException("wrote " + written + " bytes");
        }
        return file;
    }

    /** The left channel of a WAV file, -1 to 1. */
    public static double[] left(Path file) throws IOException {
        try (AudioInputStream stream = AudioSystem.getAudioInputStream(file.toFile())) {
            ByteBuffer bytes = ByteBuffer.wrap(stream.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
            double[] left = new double[bytes.capacity() / (2 * Short.BYTES)];
            for (int i = 0; i < left.length; i++) {
                left[i] = bytes.getShort(4 * i) / 32_768.0;
            }
            return left;
        } catch (UnsupportedAudioFileException e) {
            throw new IOException(e);
        }
    }

    /** The amplitude of a tone in each 10 ms window. */
    public static double[] amplitudes(double[] samples, int hertz) {
        double[] amplitudes = new double[samples.length / Frames.BLOCK];
        for (int window = 0; window < amplitudes.length; window++) {
            double real = 0;
            double imaginary = 0;
            for (int i = 0; i < Frames.BLOCK; i++) {
                double angle = 2 * Math.PI * hertz * i / Frames.PER_SECOND;
                real += samples[window * Frames.BLOCK + i] * Math.cos(angle);
                imaginary += samples[window * Frames.BLOCK + i] * Math.sin(angle);
            }
            amplitudes[window] = 2 * Math.hypot(real, imaginary) / Frames.BLOCK;
        }
        return amplitudes;
    }
}
