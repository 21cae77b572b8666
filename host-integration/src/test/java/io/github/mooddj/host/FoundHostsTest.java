package io.github.mooddj.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoundHostsTest {
    /** Written for a contract that is not there yet. */
    public static final class OfTomorrow implements HostProvider {
        /** Called by the service loader. */
        public OfTomorrow() {}

        @Override
        public int apiVersion() {
            return API_VERSION + 1;
        }

        @Override
        public String id() {
            return "tomorrow";
        }

        @Override
        public String name() {
            return "The player of tomorrow";
        }

        @Override
        public Availability availability() {
            return new Availability.Ready("here");
        }

        @Override
        public MediaPlayerHost attach(HostPaths paths, Map<String, String> options) throws HostException {
            throw new HostException("not today");
        }
    }

    private static FoundHosts withServices(Path folder, String... names) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.write(services.resolve(HostProvider.class.getName()), List.of(names));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, FoundHostsTest.class.getClassLoader())) {
            return FoundHosts.in(loader);
        }
    }

    @Test
    void oursAreFoundByTheirWords() throws HostException {
        FoundHosts found = FoundHosts.in(FoundHostsTest.class.getClassLoader());

        assertEquals("swing", found.named("swing").id());
        assertEquals("desktop", found.named("desktop").id());
        assertEquals(List.of(), found.refused());
        String why = String.valueOf(
                assertThrows(HostException.class, () -> found.named("winamp")).getMessage());
        assertTrue(why.startsWith("There is no host 'winamp'; there is: "), why);
    }

    @Test
    void oneOfANewerContractAndOneThatIsMissingAreLeftOutAndSaid(@TempDir Path folder)
            throws IOException, HostException {
        FoundHosts found = withServices(folder, "no.such.Provider", OfTomorrow.class.getName());

        assertTrue(
                found.providers().stream().noneMatch(provider -> provider.id().equals("tomorrow")));
        assertEquals(2, found.refused().size(), found.refused()::toString);
        assertTrue(found.refused().get(0).contains("no.such.Provider"), found.refused()::toString);
        assertEquals(
                "The player of tomorrow was written for version 2 of the host contract, and this is version 1:"
                        + " update Mood DJ",
                found.refused().get(1));
        assertEquals("desktop", found.named("desktop").id());
    }
}
