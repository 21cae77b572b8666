package io.github.mooddj.plugin.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.mood.MoodChange;
import io.github.mooddj.model.mood.MoodReason;
import io.github.mooddj.plugin.camera.CameraChoice;
import io.github.mooddj.plugin.camera.CameraStatus.State;
import io.github.mooddj.plugin.camera.PreviewFeed;
import io.github.mooddj.plugin.camera.PreviewFrame;
import io.github.mooddj.plugin.settings.SoundSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When the sampler looks, and what it tells, in made-up time. */
class MoodSamplerTest extends SamplerAtWork {
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
}
