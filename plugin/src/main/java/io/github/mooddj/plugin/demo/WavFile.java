package io.github.mooddj.plugin.demo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes 16-bit stereo at {@value Pcm#RATE} frames a second as WAV. Stateless. */
final class WavFile {
    private static final int HEADER = 44;
    private static final int FRAME_BYTES = 4;

    private WavFile() {}

    /** The file is there as a whole or not at all. */
    static void write(short[] frames, Path file) throws IOException {
        int bytes = frames.length * Short.BYTES;
        ByteBuffer wav = ByteBuffer.allocate(HEADER + bytes).order(ByteOrder.LITTLE_ENDIAN);
        wav.put(ascii("RIFF")).putInt(HEADER - 8 + bytes).put(ascii("WAVE"));
        wav.put(ascii("fmt ")).putInt(16).putShort((short) 1).putShort((short) 2);
        wav.putInt(Pcm.RATE)
                .putInt(Pcm.RATE * FRAME_BYTES)
                .putShort((short) FRAME_BYTES)
                .putShort((short) 16);
        wav.put(ascii("data")).putInt(bytes);
        wav.asShortBuffer().put(frames);
        wav.rewind();
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (FileChannel channel = FileChannel.open(
                    part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                while (wav.hasRemaining()) {
                    channel.write(wav);
                }
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
