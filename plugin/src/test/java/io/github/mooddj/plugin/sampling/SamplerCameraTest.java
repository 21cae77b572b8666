package io.github.mooddj.plugin.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.mood.MoodChange;
import io.github.mooddj.plugin.camera.CameraStatus.State;
import io.github.mooddj.plugin.camera.CameraWhy;
import io.github.mooddj.plugin.camera.FrameSource;
import io.github.mooddj.plugin.settings.DjSettings;
import io.github.mooddj.plugin.settings.StartOptions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When the sampler opens and closes its camera. */
class SamplerCameraTest extends SamplerAtWork {
    @Test
    void theCameraStaysClosedUntilTheUserAgrees() {
        MoodSampler sampler = started(DjSettings.defaults(), Map.of());
        time.advance(Duration.ofMinutes(2));
        sampler.snapshot();
        sampler.setCameraOn(true);
        time.advance(Duration.ofMinutes(2));

        assertEquals(List.of(), camera.asked);
        assertEquals(State.CONSENT, heard.camera().state());

        sampler.apply(agreed);
        time.runDue();
        assertEquals(State.LIVE, heard.camera().state());
        assertEquals(1, camera.openings);
    }

    @Test
    void aFolderNeedsNoConsent() {
        started(DjSettings.defaults(), Map.of("camera", "folder:pictures"));
        assertEquals(State.LIVE, heard.camera().state());
    }

    @Test
    void noCameraIsWantedWithNone() {
        started(agreed, Map.of("camera", "none"));
        time.advance(Duration.ofMinutes(2));
        assertEquals(List.of(), camera.asked);
        assertEquals(State.OFF, heard.camera().state());
    }

    @Test
    void aCameraThatCannotBeReadIsRefusedAtTheStart() {
        assertThrows(IllegalArgumentException.class, () -> started(agreed, Map.of("camera", "front door")));
    }

    @Test
    void aLostCameraIsTriedAgainEverLessOften() {
        started(agreed, Map.of());
        camera.dead = true;
        camera.refusal = Optional.of(new FrameSource.Refusal(CameraWhy.UNPLUGGED, "unplugged"));
        time.advance(Duration.ofSeconds(5));
        assertEquals(State.LOST, heard.camera().state());
        assertEquals(0, camera.isOpen);
        int before = camera.openings;

        // After 2, 5, 10, 30, 60, 60 seconds.
        time.advance(Duration.ofSeconds(170));
        assertEquals(before + 6, camera.openings);
        assertEquals("unplugged", heard.camera().detail());
        assertEquals(CameraWhy.UNPLUGGED, heard.camera().why());

        camera.dead = false;
        camera.refusal = Optional.empty();
        time.advance(Duration.ofSeconds(60));
        assertEquals(State.LIVE, heard.camera().state());
    }

    @Test
    void aCameraOfAnotherProgramIsBusy() {
        camera.refusal = Optional.of(new FrameSource.Refusal(CameraWhy.IN_USE, "in use"));
        started(agreed, Map.of());
        assertEquals(State.BUSY, heard.camera().state());
        camera.refusal = Optional.empty();
        time.advance(Duration.ofSeconds(2));
        assertEquals(State.LIVE, heard.camera().state());
    }

    @Test
    void offClosesTheCameraAndOnOpensItAgain() {
        MoodSampler sampler = started(agreed, Map.of());
        sampler.setCameraOn(false);
        time.runDue();
        assertEquals(State.OFF, heard.camera().state());
        assertEquals(0, camera.isOpen);
        int grabs = camera.grabs;
        time.advance(Duration.ofMinutes(5));
        assertEquals(grabs, camera.grabs);

        sampler.setCameraOn(true);
        time.runDue();
        assertEquals(State.LIVE, heard.camera().state());
    }

    @Test
    void nobodyForTenMinutesPutsTheCameraToSleepAndAFaceWakesIt() {
        reader.shown = Optional.empty();
        started(agreed, Map.of());
        assertEquals(State.NO_FACE, heard.camera().state());
        time.advance(Duration.ofMinutes(10));
        assertEquals(State.PAUSED, heard.camera().state());
        assertEquals(0, camera.isOpen);
        int grabs = camera.grabs;
        time.advance(Duration.ofSeconds(65));
        assertEquals(grabs + 6, camera.grabs, "three frames every half a minute");
        assertEquals(0, camera.isOpen);

        reader.shown = Optional.of(Emotion.SAD);
        time.advance(Duration.ofSeconds(30));
        assertEquals(State.LIVE, heard.camera().state());
        assertEquals(1, camera.isOpen);
    }

    @Test
    void farBetweenTheCameraIsClosedAndEachLookIsTheMeanOfThree() {
        started(agreed, Map.of("interval", "30s"));
        time.advance(Duration.ofSeconds(10));
        assertEquals(State.PAUSED, heard.camera().state());
        assertEquals(CameraWhy.BETWEEN, heard.camera().why());
        assertEquals(0, camera.isOpen);
        assertEquals(3, camera.grabs);
        time.advance(Duration.ofMinutes(5));
        assertEquals(11, camera.openings);
        assertEquals(33, camera.grabs);
        assertEquals(Emotion.HAPPY, heard.changes.get(0).to());
    }

    @Test
    void aSnapshotOpensACameraThatRests() {
        MoodSampler sampler = started(agreed, Map.of("interval", "60s"));
        time.advance(Duration.ofSeconds(10));
        assertEquals(0, camera.isOpen);
        sampler.snapshot();
        time.advance(Duration.ofSeconds(5));
        assertEquals(5, heard.snapshots.get(0).faces());
        assertEquals(0, camera.isOpen);
    }

    @Test
    void aComputerThatCannotReadFacesSaysSoAndOpensNoCamera() {
        MoodSampler sampler = new MoodSampler(
                time,
                time,
                new Sight(
                        camera,
                        time,
                        () -> {
                            throw new UnsatisfiedLinkError("no native part");
                        },
                        () -> false),
                agreed,
                StartOptions.of(Map.of()));
        sampler.start(heard);
        time.advance(Duration.ofMinutes(1));
        assertEquals(1, heard.notices.size());
        assertEquals(List.of(), camera.asked);

        sampler.choose(Emotion.ANGRY);
        time.runDue();
        assertEquals(Emotion.ANGRY, sampler.state().mood().orElseThrow().emotion());
    }

    @Test
    void aMoodThatIsChosenBeforeTheStartIsToldAtTheStart() {
        MoodSampler sampler = new MoodSampler(
                time, time, new Sight(camera, time, () -> reader, () -> false), agreed, StartOptions.of(Map.of()));
        sampler.choose(Emotion.ANGRY);
        sampler.choose(Emotion.HAPPY);
        time.runDue();
        sampler.start(heard);
        time.runDue();
        assertEquals(
                List.of(Emotion.HAPPY),
                heard.changes.stream().map(MoodChange::to).toList());
    }

    @Test
    void closedItLooksNoMore() {
        MoodSampler sampler = started(agreed, Map.of());
        time.runDueDuring(sampler::close);
        sampler.close();
        time.advance(Duration.ofMinutes(1));
        assertEquals(0, camera.isOpen);
        assertEquals(1, camera.grabs);
        assertTrue(reader.closed);
        assertFalse(heard.samples.isEmpty());
    }
}
