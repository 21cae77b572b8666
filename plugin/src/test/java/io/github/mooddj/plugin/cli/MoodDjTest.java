package io.github.mooddj.plugin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MoodDjTest {
    @Test
    void aNumberThatCanBeNoProcessIsWrongUsage(@TempDir Path data) {
        CommandRun run = CommandRun.of("attach", "99999999999999999999", "--data", data.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.error()).startsWith("mood-dj: PID is a number, not '99999999999999999999'");
    }

    @Test
    void onlyAStartLeavesTheOtherCommandsOut() {
        assertThat(MoodDj.starts()).isTrue();
        assertThat(MoodDj.starts("--demo", "--duration", "30s")).isTrue();
        assertThat(MoodDj.starts("--help")).isFalse();
        assertThat(MoodDj.starts("-V")).isFalse();
        assertThat(MoodDj.starts("dcotor")).isFalse();
        for (String command : MoodDj.commandLine().getSubcommands().keySet()) {
            assertThat(MoodDj.starts(command)).as(command).isFalse();
            assertThat(MoodDj.starts("--verbose", command)).as(command).isFalse();
        }
    }
}
