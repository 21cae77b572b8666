package io.github.mooddj.plugin.bench;

import io.github.mooddj.host.playback.Frames;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/**
 * Makes the sound files that are played for measuring: a tone each, written here as WAV, in other formats by ffmpeg.
 */
final class SoundFiles {
    /** Amplitude of every tone, 0 to 1. */
    static final double AMPLITUDE = 0.25;

    private static final int ENCODING_SECONDS = 60;

    private final Path directory;
    private final boolean encoder;

    /**
     * How a file is written.
     *
     * @param name for people
     * @param ending of the file name
     * @param options for ffmpeg; empty for a WAV file at 48 kHz, which needs none
     */
    record Format(String name, String ending, List<String> options) {
        static Format of(String name, String ending, String... options) {
            return new Format(name, ending, List.of(options));
        }
    }

    /** WAV at 48 kHz: can always be made. */
    static final Format WAV = Format.of("wav", "wav");

    SoundFiles(Path directory) {
        this.directory = directory;
        encoder = answers();
    }

    /** Whether ffmpeg is there to write other formats than WAV. */
    boolean hasEncoder() {
        return encoder;
    }

    /** The six formats that every player meets. */
    static List<Format> common() {
        return List.of(
                WAV,
                Format.of("mp3", "mp3", "-c:a", "libmp3lame", "-b:a", "256k"),
                Format.of("flac", "flac", "-c:a", "flac"),
                Format.of("ogg", "ogg", "-c:a", "libvorbis", "-q:a", "8"),
                Format.of("opus", "opus", "-c:a", "libopus", "-b:a", "256k"),
                Format.of("m4a", "m4a", "-c:a", "aac", "-b:a", "256k"));
    }

    /** Sampling rates and numbers of channels. */
    static List<Format> shapes() {
        return List.of(
                Format.of("44.1 kHz", "flac", "-ar", "44100"),
                Format.of("48 kHz", "flac", "-ar", "48000"),
                Format.of("96 kHz", "wav", "-ar", "96000", "-c:a", "pcm_s24le"),
                Format.of("mono", "wav", "-ac", "1", "-ar", "44100"),
                Format.of("5.1", "flac", "-af", "pan=5.1|FL=c0|FR=c1|FC=0*c0|LFE=0*c0|BL=0*c0|BR=0*c0"));
    }

    /** A tone as a file. */
    Path tone(Format format, int hertz, double seconds) throws IOException {
        short[] samples = new short[(int) Math.round(seconds * Frames.PER_SECOND)];
        for (int i = 0; i < samples.length; i++) {
            double angle = 2 * Math.PI * hertz * i / Frames.PER_SECOND;
            samples[i] = (short) Math.round(AMPLITUDE * Short.MAX_VALUE * Math.sin(angle));
        }
        return file(format, hertz + " Hz " + seconds + " s", samples, 0, samples.length);
    }

    /** A part of a sound as a file, the same on both sides. */
    Path file(Format format, String title, short[] sound, int from, int to) throws IOException {
        Path wav = directory.resolve((format.name() + " " + title + ".48k.wav").replace('/', '-'));
        if (!Files.exists(wav)) {
            writeWav(wav, sound, from, to);
        }
        return format.options().isEmpty() ? wav : encoded(wav, format);
    }

    private static void writeWav(Path file, short[] sound, int from, int to) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((to - from) * 2 * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = from; i < to; i++) {
            bytes.putShort(sound[i]).putShort(sound[i]);
        }
        AudioFormat format = new AudioFormat(Frames.PER_SECOND, Short.SIZE, Frames.CHANNELS, true, false);
        try (AudioInputStream stream =
                new AudioInputStream(new ByteArrayInputStream(bytes.array()), format, to - from)) {
            if (AudioSystem.write(stream, AudioFileFormat.Type.WAVE, file.toFile()) <= 0) {
                throw new IOException(file + " was not written");
            }
        }
    }

    private Path encoded(Path wav, Format format) throws IOException {
        Path target = wav.resolveSibling(wav.getFileName() + "." + format.ending());
        if (Files.exists(target)) {
            return target;
        }
        List<String> command =
                new ArrayList<>(List.of("ffmpeg", "-nostdin", "-v", "error", "-y", "-i", wav.toString()));
        command.addAll(format.options());
        command.add(target.toString());
        if (run(command) != 0) {
            throw new IOException("ffmpeg cannot write " + format.name());
        }
        return target;
    }

    private static boolean answers() {
        try {
            return run(List.of("ffmpeg", "-version")) == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static int run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(ENCODING_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(command.get(0) + " does not end");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
