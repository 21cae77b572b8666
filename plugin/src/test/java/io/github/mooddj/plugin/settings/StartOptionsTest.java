package io.github.mooddj.plugin.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.host.HeldHost;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartOptionsTest {
    @Test
    void nothingAskedMeansTheSettingsDecide() {
        StartOptions options = StartOptions.of(Map.of());

        assertEquals(
                new StartOptions(
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Duration.ofSeconds(10),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        HeldHost.Manner.PAUSE),
                options);
    }

    @Test
    void readsWhatWasAsked() {
        StartOptions options = StartOptions.of(Map.of(
                "demo",
                "true",
                "camera",
                "folder:faces",
                "camera-hold",
                "2s",
                "interval",
                "500ms",
                "calm",
                "quick",
                "duration",
                "1m",
                "audio",
                "wav:mix.wav"));

        assertTrue(options.demo());
        assertEquals(Optional.of("folder:faces"), options.camera());
        assertEquals(Duration.ofSeconds(2), options.cameraHold());
        assertEquals(Optional.of(Duration.ofMillis(500)), options.interval());
        assertEquals(Optional.of(DjSettings.Calm.QUICK), options.calm());
        assertEquals(Optional.of(Duration.ofMinutes(1)), options.duration());
        assertEquals(Optional.of(new AudioChoice.Wav(Path.of("mix.wav").toAbsolutePath())), options.audio());
    }

    @ParameterizedTest
    @CsvSource({
        "interval, soon, --interval is a time",
        "interval, 1ms, --interval is 200ms to 2m",
        "calm, lively, '--calm is quick, normal or calm'",
        "audio, loud, '--audio is auto, device:NAME, wav:FILE, snapcast:HOST or none'",
        "audio, wav:, '--audio is auto, device:NAME, wav:FILE, snapcast:HOST or none'",
        "audio, snapcast:, 'a Snapcast server is HOST, HOST:PORT or HOST:PORT:CONTROLPORT'",
        "audio, snapcast:music:0, 'a port is a number from 1 to 65535'"
    })
    void saysWhatIsWrong(String name, String value, String message) {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> StartOptions.of(Map.of(name, value)));

        assertTrue(String.valueOf(refusal.getMessage()).startsWith(message), refusal::getMessage);
    }
}
