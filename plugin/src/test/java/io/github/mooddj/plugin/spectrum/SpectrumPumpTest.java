package io.github.mooddj.plugin.spectrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.host.playback.Frames;
import io.github.mooddj.host.playback.Sinks;
import io.github.mooddj.host.playback.SwitchableSink;
import io.github.mooddj.plugin.thread.ManualScheduler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpectrumPumpTest {
    private final ManualScheduler thread = new ManualScheduler();
    private final SwitchableSink sink = new SwitchableSink(Sinks.none());
    private final SpectrumPump pump = new SpectrumPump(thread, () -> Optional.of(sink.tap()));
    private final List<float[]> seen = new ArrayList<>();

    @Test
    void whileNobodyLooksNothingIsCopiedAndNothingMeasured() {
        play(0.2);
        thread.advance(Duration.ofMinutes(1));
        assertFalse(sink.tap().wanted());
        assertEquals(0, sink.tap().written());

        SpectrumFeed.Subscription looking = pump.subscribe(seen::add);
        thread.advance(Duration.ofSeconds(1));
        assertTrue(sink.tap().wanted());
        play(0.2);
        assertTrue(sink.tap().written() > 0);
        looking.close();
        thread.runDue();
        long written = sink.tap().written();
        int pictures = seen.size();
        play(0.2);
        thread.advance(Duration.ofMinutes(1));
        assertFalse(sink.tap().wanted());
        assertEquals(written, sink.tap().written());
        assertEquals(pictures, seen.size());
    }

    @Test
    void noMoreThanThirtyPicturesComeInASecond() {
        pump.subscribe(seen::add);
        thread.advance(Duration.ofSeconds(10));
        assertTrue(seen.size() <= 300 && seen.size() > 250, seen.size() + " pictures");
    }

    @Test
    void aToneStandsInItsBand() {
        pump.subscribe(seen::add);
        thread.advance(Duration.ofMillis(40));
        play(0.4);
        thread.advance(Duration.ofMillis(40));
        float[] bands = seen.get(seen.size() - 1);
        int highest = 0;
        for (int band = 0; band < bands.length; band++) {
            highest = bands[band] > bands[highest] ? band : highest;
        }
        double frequency = 40 * Math.pow(400, (highest + 0.5) / SpectrumFeed.BANDS);
        assertEquals(1000, frequency, 100);
        assertTrue(bands[highest] > 0.9 && bands[highest - 8] < 0.3 && bands[highest + 8] < 0.3);
    }

    /** A tone of 1 kHz at half of full scale. */
    private void play(double seconds) {
        float[] block = new float[Frames.BLOCK * Frames.CHANNELS];
        for (int i = 0; i < seconds * 100; i++) {
            for (int j = 0; j < block.length; j++) {
                int frame = j / 2;
                block[j] = (float) (0.5 * Math.sin(2 * Math.PI * 1000 * frame / Frames.PER_SECOND));
            }
            sink.write(block, Frames.BLOCK);
        }
    }
}
