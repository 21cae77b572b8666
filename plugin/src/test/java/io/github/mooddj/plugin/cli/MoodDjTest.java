package io.github.mooddj.plugin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MoodDjTest {
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
