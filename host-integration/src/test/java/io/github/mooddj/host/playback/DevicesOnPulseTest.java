package io.github.mooddj.host.playback;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.mooddj.host.playback.OwnPulse.Probe;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(value = OS.LINUX, disabledReason = "PulseAudio is a Linux sound server")
class DevicesOnPulseTest {
    @TempDir
    Path run = Path.of("");

    private OwnPulse pulse;

    @BeforeEach
    void start() throws IOException {
        pulse = new OwnPulse(run);
    }

    @AfterEach
    void end() {
        pulse.close();
    }

    @Test
    void withoutAnyDeviceItIsSilentAndPlaysOnceThereIsOneAndAgainAfterItWasLost() throws IOException {
        Probe probe = pulse.probe();
        probe.waitFor("silent");
        pulse.plugIn("one");
        probe.waitFor("heard");
        waitForSoundOn("one");

        pulse.pullOut("one");
        probe.waitFor("silent");

        pulse.plugIn("one");
        probe.waitFor("heard");
        waitForSoundOn("one");
        probe.stop();
    }

    @Test
    void theMusicFollowsTheDefaultDevice() throws IOException {
        pulse.plugIn("one");
        Probe probe = pulse.probe();
        probe.waitFor("heard");
        waitForSoundOn("one");

        pulse.plugIn("two");
        pulse.tell("set-default-sink", "two");
        waitForSoundOn("two");
        assertFalse(pulse.sounds("one"));
        probe.stop();
    }

    @Test
    void aChosenDeviceIsLeftWhenItIsPulledOutAndTakenAgainWhenItIsBack() throws IOException {
        pulse.plugIn("one");
        pulse.plugIn("two");
        pulse.tell("set-default-sink", "one");
        Probe probe = pulse.probe("two");
        probe.waitFor("heard");
        waitForSoundOn("two");
        assertFalse(pulse.sounds("one"));

        pulse.pullOut("two");
        probe.waitFor("\"two\" is not connected: the sound goes to the system's sound device");
        waitForSoundOn("one");

        pulse.plugIn("two");
        probe.waitFor("The system's sound device");
        waitForSoundOn("two");
        assertFalse(pulse.sounds("one"));
        probe.stop();
    }

    private void waitForSoundOn(String sink) {
        Waiting.until("sound on " + sink, OwnPulse.PATIENCE, () -> {
            try {
                return pulse.sounds(sink);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }
}
