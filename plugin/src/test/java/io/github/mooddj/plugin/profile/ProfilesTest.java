package io.github.mooddj.plugin.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfilesTest {
    private final Path base;
    private final Profiles profiles;

    ProfilesTest(@TempDir Path base) {
        this.base = base;
        this.profiles = new Profiles(base);
    }

    @Test
    void theFirstProfileIsAlwaysThereAndLiesWhereItAlwaysDid() throws IOException {
        assertEquals(List.of(Profiles.FIRST), profiles.names());
        assertEquals(base, profiles.directory(Profiles.FIRST));
        assertEquals(Profiles.FIRST, profiles.last());
    }

    @Test
    void othersHaveADirectoryThatOnlyTheirOwnerMayRead() throws IOException {
        assertEquals("J\u00fcrgen 2", profiles.create("  J\u00fcrgen 2 "));
        profiles.create("ada");
        assertEquals(List.of(Profiles.FIRST, "ada", "J\u00fcrgen 2"), profiles.names());
        assertEquals(Optional.of("ada"), profiles.find("ADA"));
        assertEquals(base.resolve("profiles").resolve("ada"), profiles.directory("ada"));
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no POSIX permissions here");
        for (Path directory : List.of(base.resolve("profiles"), profiles.directory("ada"))) {
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "..",
                "../x",
                "a/b",
                "a\\b",
                ".hidden",
                "a\nb",
                "CON",
                "lpt1",
                "default",
                "Default",
                "x123456789012345678901234567890123456789012",
                "<html>",
                "a;b",
                "-rf"
            })
    void namesThatCannotBeMakeNothing(String name) throws IOException {
        assertThrows(IllegalArgumentException.class, () -> profiles.create(name));
        assertEquals(List.of(Profiles.FIRST), profiles.names());
    }

    @Test
    void aNameIsTakenInAnyCase() throws IOException {
        profiles.create("Ada");
        assertThrows(IllegalArgumentException.class, () -> profiles.create("ADA"));
    }

    @Test
    void theOneUsedLastIsRememberedUntilItIsGone() throws IOException {
        profiles.create("Ada");
        profiles.remember("Ada");
        assertEquals("Ada", new Profiles(base).last());
        Files.delete(profiles.directory("Ada"));
        assertEquals(Profiles.FIRST, new Profiles(base).last());
        Files.writeString(base.resolve("profiles/.last"), "../../etc");
        assertEquals(Profiles.FIRST, profiles.last());
    }
}
