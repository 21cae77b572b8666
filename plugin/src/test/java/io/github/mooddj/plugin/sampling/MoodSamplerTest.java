package io.github.mooddj.plugin.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.mood.MoodChange;
import io.github.mooddj.model.mood.MoodReason;
import io.github.mooddj.plugin.camera.CameraChoice;
import io.github.mooddj.plugin.camera.CameraStatus.State;
import io.github.mooddj.plugin.camera.CameraWhy;
import io.github.mooddj.plugin.camera.FrameSource;
import io.github.mooddj.plugin.camera.PreviewFeed;
import io.github.mooddj.plugin.camera.PreviewFrame;
import io.github.mooddj.plugin.settings.CameraSettings;
import io.github.mooddj.plugin.settings.DjSettings;
import io.github.mooddj.plugin.settings.SoundSettings;
import io.github.mooddj.plugin.settings.StartOptions;
import io.github.mooddj.plugin.thread.ManualScheduler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How the sampler treats its camera, in made-up time. */
class MoodSamplerTest {
    private final ManualScheduler time = new ManualScheduler();
    private final HeardListener heard = new HeardListener();
    private final ScriptedCamera camera = new ScriptedCamera();
    private final ScriptedReader reader = new ScriptedReader();
    private boolean onBattery;
    private final DjSettings agreed =
            DjSettings.defaults().with(CameraSettings.defaults().withConsent(true));

    @AfterEach
    void nothingWasThrown() {
        assertEquals(List.of(), time.failures());
    }

    private MoodSampler started(DjSettings settings, Map<String, String> options) {
        MoodSampler sampler = new MoodSampler(
                time, time, new Sight(camera, time, () -> reader, () -> onBattery), settings, StartOptions.of(options));
        sampler.start(heard);
        time.runDue();
        return sampler;
    }

    private static DjSettings with(DjSettings from, String source, Duration interval) {
        CameraSettings old = from.camera();
        return from.with(new CameraSettings(old.consent(), source, interval, old.batteryInterval(), old.preview()));
    }

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
    void itLooksEveryInterval() {
        started(agreed, Map.of());
        assertEquals(List.of(State.OPENING, State.LIVE), heard.states());
        time.advance(Duration.ofSeconds(20));
        assertEquals(5, camera.grabs);
    }

    @Test
    void aLookThatTakesLongDelaysTheNextInsteadOfQueueing() {
        started(agreed, Map.of("interval", "1s"));
        camera.duringGrab = () -> time.advance(Duration.ofMillis(2500));
        int before = camera.grabs;
        time.advance(Duration.ofSeconds(1));
        camera.duringGrab = () -> {};
        assertEquals(before + 1, camera.grabs);
        time.advance(Duration.ofSeconds(3));
        assertTrue(camera.grabs <= before + 5, "grabs " + (camera.grabs - before));
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
    void aSnapshotIsAcceptedAtOnce() {
        MoodSampler sampler = started(agreed, Map.of());
        sampler.snapshot();
        time.advance(Duration.ofSeconds(1));
        assertEquals(5, heard.snapshots.get(0).faces());
        assertEquals(
                List.of(MoodChange.Cause.SNAPSHOT),
                heard.changes.stream().map(MoodChange::cause).toList());
        assertEquals(Emotion.HAPPY, sampler.state().mood().orElseThrow().emotion());

        reader.shown = Optional.empty();
        sampler.snapshot();
        time.advance(Duration.ofSeconds(2));
        assertEquals(1, heard.changes.size());
        assertEquals(2, heard.snapshots.size());
        assertTrue(heard.snapshots.get(1).opinion().isEmpty());
    }

    @Test
    void aSnapshotWithoutACameraSaysWhatToDo() {
        MoodSampler sampler = started(agreed, Map.of());
        sampler.setCameraOn(false);
        sampler.snapshot();
        time.runDue();
        assertTrue(heard.snapshots.get(0).trouble().contains("picture file"));
        assertEquals(List.of(), heard.changes);
    }

    @Test
    void aChosenMoodHoldsUntilItIsLetGo() {
        MoodSampler sampler = started(agreed, Map.of());
        sampler.choose(Emotion.SAD);
        time.runDue();
        assertEquals(Emotion.SAD, heard.changes.get(0).to());
        assertInstanceOf(MoodReason.Held.class, sampler.state().reason());
        time.advance(Duration.ofMinutes(9));
        assertEquals(1, heard.changes.size());

        sampler.hold(false);
        time.advance(Duration.ofSeconds(30));
        assertEquals(Emotion.HAPPY, heard.changes.get(1).to());

        sampler.undo();
        time.runDue();
        assertEquals(Emotion.SAD, sampler.state().mood().orElseThrow().emotion());
    }

    @Test
    void newSettingsHoldAtOnceAndStartOptionsUntilTheirSettingChanges() {
        MoodSampler sampler = started(agreed, Map.of("camera", "1", "interval", "2s"));
        assertEquals(List.of(new CameraChoice.Numbered(1)), camera.asked);

        sampler.apply(agreed.with(SoundSettings.defaults().withVolume(0.1)));
        time.advance(Duration.ofSeconds(10));
        assertEquals(1, camera.openings);

        sampler.apply(with(agreed, "2", Duration.ofSeconds(15)));
        time.runDue();
        assertEquals(new CameraChoice.Numbered(2), camera.asked.get(1));
        assertEquals(1, camera.isOpen);
        int grabs = camera.grabs;
        time.advance(Duration.ofSeconds(14));
        assertEquals(grabs, camera.grabs);

        sampler.apply(with(agreed, "front door", Duration.ofSeconds(15)));
        time.runDue();
        assertTrue(heard.notices.get(0).contains("front door"));
        assertEquals(1, camera.isOpen);
    }

    @Test
    void aPreviewCostsNothingUntilSomebodyLooks() {
        MoodSampler sampler = started(agreed, Map.of("interval", "15s"));
        time.advance(Duration.ofSeconds(10));
        assertEquals(1, camera.grabs);

        List<PreviewFrame> frames = new ArrayList<>();
        PreviewFeed.Subscription subscription = sampler.preview().subscribe(frames::add);
        time.advance(Duration.ofSeconds(2));
        assertEquals(11, frames.size());
        assertEquals(Optional.of(ScriptedReader.BOX), frames.get(0).face());

        subscription.close();
        subscription.close();
        int grabs = camera.grabs;
        time.advance(Duration.ofSeconds(2));
        assertEquals(grabs, camera.grabs);
    }

    @Test
    void onTheBatteryItLooksLessOften() {
        onBattery = true;
        started(agreed, Map.of());
        time.advance(Duration.ofSeconds(61));
        assertEquals(5, camera.grabs);
        onBattery = false;
        time.advance(Duration.ofSeconds(60));
        assertEquals(15, camera.grabs);
    }

    @Test
    void whoAsksForAnIntervalGetsItOnTheBatteryToo() {
        onBattery = true;
        started(agreed, Map.of("interval", "2s"));
        time.advance(Duration.ofSeconds(60));
        assertEquals(31, camera.grabs);
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
    void looksBecomeRarerWhileNobodyIsThere() {
        reader.shown = Optional.empty();
        started(agreed, Map.of());
        time.advance(Duration.ofMinutes(1));
        int before = camera.grabs;
        time.advance(Duration.ofMinutes(1));
        assertEquals(before + 6, camera.grabs);
        reader.shown = Optional.of(Emotion.SAD);
        time.advance(Duration.ofSeconds(10));
        before = camera.grabs;
        time.advance(Duration.ofMinutes(1));
        assertEquals(before + 12, camera.grabs);
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
    void closedItLooksNoMore() {
        MoodSampler sampler = started(agreed, Map.of());
        sampler.close();
        sampler.close();
        time.advance(Duration.ofMinutes(1));
        assertEquals(0, camera.isOpen);
        assertEquals(1, camera.grabs);
        assertTrue(reader.closed);
        assertFalse(heard.samples.isEmpty());
    }
}
