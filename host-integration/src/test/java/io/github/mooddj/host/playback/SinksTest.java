package io.github.mooddj.host.playback;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.sound.sampled.LineUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SinksTest {
    private static final long BLOCK_NANOS = 10_000_000L;

    private final AtomicLong now = new AtomicLong(1);
    private final Pacer pacer = new Pacer(now::get, now::addAndGet);
    private final float[] block = new float[Frames.BLOCK * Frames.CHANNELS];

    @TempDir
    Path directory = Path.of("");

    @Test
    void noSoundTakesAsLongAsSound() {
        try (AudioSink sink = new PacedNullSink(pacer)) {
            for (int i = 0; i < 500; i++) {
                sink.write(block, Frames.BLOCK);
            }
            assertFalse(sink.audible());
        }
        assertEquals(500 * BLOCK_NANOS, now.get() - 1);
    }

    @Test
    void afterAStallItStartsOverInsteadOfCatchingUp() {
        PacedNullSink sink = new PacedNullSink(pacer);
        sink.write(block, Frames.BLOCK);
        now.addAndGet(1_000_000_000L);
        long before = now.get();
        sink.write(block, Frames.BLOCK);
        assertEquals(BLOCK_NANOS, now.get() - before);
    }

    @Test
    void aSoundFileCanBeReadWhileItIsStillBeingWritten() throws IOException {
        Path file = directory.resolve("mix.wav");
        AudioSink sink = new WavFileSink(file, pacer);
        block[2] = 0.5f;
        for (int i = 0; i < 250; i++) {
            sink.write(block, Frames.BLOCK);
        }
        assertEquals(200 * Frames.BLOCK, Tones.left(file).length, "brought up to date every second");
        assertTrue(sink.audible());

        sink.close();
        sink.close();

        double[] left = Tones.left(file);
        assertEquals(250 * Frames.BLOCK, left.length);
        assertArrayEquals(new double[] {0, 0.5, 0}, new double[] {left[0], left[1], left[2]}, 1e-4);
    }

    @Test
    void aSoundFileThatCannotBeWrittenIsRefusedInOneSentence() {
        IOException noFolder = assertThrows(
                IOException.class, () -> Sinks.wav(directory.resolve("nowhere").resolve("mix.wav")));
        assertTrue(String.valueOf(noFolder.getMessage()).contains("there is no folder"));
        IOException aFolder = assertThrows(IOException.class, () -> Sinks.wav(directory));
        assertTrue(String.valueOf(aFolder.getMessage()).startsWith("Cannot write the sound file"));
    }

    @Test
    void withoutADeviceItGoesOnSilentlyAndTriesAgainEveryThreeSeconds() {
        AtomicInteger tries = new AtomicInteger();
        JavaSoundSink sink = new JavaSoundSink(
                bufferBytes -> {
                    tries.incrementAndGet();
                    throw new LineUnavailableException("busy");
                },
                pacer);
        for (int i = 0; i < 700; i++) {
            sink.write(block, Frames.BLOCK);
        }
        assertEquals(3, tries.get());
        assertEquals(700 * BLOCK_NANOS, now.get() - 1);
        assertFalse(sink.audible());
        assertEquals("No sound: the sound device is busy or cannot be opened", sink.description());
        sink.close();
    }
}
