package io.github.mooddj.plugin.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mooddj.plugin.ui.settings.Licences.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LicencesTest {
    @Test
    void theTableIsThatOfTheReadme() throws IOException {
        Licences licences = Licences.of(Files.readAllLines(Path.of("..", "README.md")));

        assertThat(licences.parts())
                .contains(new Part("vlcj", "GPL-3.0"), new Part("MigLayout", "BSD-3-Clause"))
                .hasSizeGreaterThan(20)
                .doesNotContain(new Part("part", "licence"));
    }

    @Test
    void aTextWithoutATableHasNoParts() {
        assertThat(Licences.of(List.of("# Mood DJ", "## Licences", "None.")).parts())
                .isEmpty();
    }

    @Test
    void theReadmeComesAlongWithTheClasses() throws IOException {
        assertThat(Licences.read()).isEqualTo(Licences.of(Files.readAllLines(Path.of("..", "README.md"))));
    }
}
