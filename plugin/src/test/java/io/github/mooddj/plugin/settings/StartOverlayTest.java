package io.github.mooddj.plugin.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StartOverlayTest {
    private final DjSettings saved = DjSettings.defaults();

    @Test
    void whatTheStartSaysCountsButIsNotSaved() {
        StartOverlay overlay = new StartOverlay(
                saved, StartOptions.of(Map.of("camera", "folder:/faces", "interval", "500ms", "calm", "quick")));

        assertEquals("folder:/faces", overlay.effective().camera());
        assertEquals(Duration.ofMillis(500), overlay.effective().interval());
        assertEquals(DjSettings.Calm.QUICK, overlay.effective().calm());
        assertEquals(saved.withVolume(0.3), overlay.toSave(overlay.effective().withVolume(0.3)));
    }

    @Test
    void whatTheUserSetsMeanwhileIsSaved() {
        StartOverlay overlay = new StartOverlay(saved, StartOptions.of(Map.of("calm", "quick")));

        DjSettings wanted = overlay.effective().withSampling("2", Duration.ofSeconds(9), DjSettings.Calm.CALM);

        assertEquals(wanted, overlay.toSave(wanted));
    }

    @Test
    void theDemoLooksEverySecondThroughTheDemoCamera() {
        StartOverlay overlay = new StartOverlay(saved, StartOptions.of(Map.of("demo", "true")));

        assertEquals("demo", overlay.effective().camera());
        assertEquals(Duration.ofSeconds(1), overlay.effective().interval());
    }
}
