package io.github.mooddj.plugin.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The stereo tones that EBU Tech 3341 has a meter of loudness measure, as WAV files. */
final class EbuTones {
    private static final int RATE = 48_000;
    private static final int HEADER_BYTES = 44;
    private static final int FRAME_BYTES = 4;
    private static final double[][] SECONDS_AND_LEVELS = {
        {20, -23},
        {20, -33},
        {10, -36, 60, -23, 10, -36},
        {10, -72, 10, -36, 60, -23, 10, -36, 10, -72},
        {20, -26, 20.1, -20, 20, -26},
    };

    private EbuTones() {}

    /**
     * A tone with the loudness that the document names.
     *
     * @param file where it is
     * @param lufs how loud it is
     */
    record Tone(Path file, double lufs) {}

    /** Writes the tones 1 to 5 into a directory. */
    static List<Tone> write(Path directory) throws IOException {
        List<Tone> tones = new ArrayList<>();
        for (int i = 0; i < SECONDS_AND_LEVELS.length; i++) {
            Path file = directory.resolve("ebu-" + (i + 1) + ".wav");
            Files.write(file, wave(SECONDS_AND_LEVELS[i]));
            tones.add(new Tone(file, i == 1 ? -33 : -23));
        }
        return tones;
    }

    private static byte[] wave(double[] secondsAndLevels) {
        int frames = 0;
        for (int i = 0; i < secondsAndLevels.length; i += 2) {
            frames += (int) Math.round(secondsAndLevels[i] * RATE);
        }
        ByteBuffer bytes = ByteBuffer.allocate(HEADER_BYTES + frames * FRAME_BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(HEADER_BYTES - 8 + frames * FRAME_BYTES)
                .put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 2)
                .putInt(RATE)
                .putInt(RATE * FRAME_BYTES)
                .putShort((short) FRAME_BYTES)
                .putShort((short) Short.SIZE)
                .put("data".getBytes(StandardCharsets.US_ASCII))
                .putInt(frames * FRAME_BYTES);
        int frame = 0;
        for (int i = 0; i < secondsAndLevels.length; i += 2) {
            double amplitude = Math.pow(10, secondsAndLevels[i + 1] / 20) * Short.MAX_VALUE;
            for (long end = frame + Math.round(secondsAndLevels[i] * RATE); frame < end; frame++) {
                short sample = (short) Math.round(amplitude * Math.sin(2 * Math.PI * 1000 * frame / RATE));
                bytes.putShort(sample).putShort(sample);
            }
        }
        return bytes.array();
    }
}
