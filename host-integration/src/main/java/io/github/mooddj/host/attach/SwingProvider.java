package io.github.mooddj.host.attach;

import io.github.mooddj.host.Availability;
import io.github.mooddj.host.HostException;
import io.github.mooddj.host.HostPaths;
import io.github.mooddj.host.HostProvider;
import io.github.mooddj.host.MediaPlayerHost;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Java programs with windows. The DJ lives in their process, so it is brought there, not here. */
public final class SwingProvider implements HostProvider {
    /** Called by the service loader. */
    public SwingProvider() {}

    @Override
    public int apiVersion() {
        return API_VERSION;
    }

    @Override
    public String id() {
        return "swing";
    }

    @Override
    public String name() {
        return "Java players";
    }

    @Override
    public Availability availability() {
        try {
            List<JavaProgram> programs = JavaPrograms.running().stream()
                    .filter(JavaProgram::mayHaveWindows)
                    .toList();
            return programs.isEmpty()
                    ? new Availability.Absent("none with a window runs under this account that may be attached to")
                    : new Availability.Ready(programs.stream()
                            .map(program -> program.name() + ": bin/mood-dj attach " + program.pid())
                            .collect(Collectors.joining(", ")));
        } catch (LinkageError e) {
            return new Availability.Unusable("this Java cannot attach to others (no jdk.attach): use a JDK");
        }
    }

    @Override
    public MediaPlayerHost attach(HostPaths paths, Map<String, String> options) throws HostException {
        throw new HostException("The DJ lives inside such a player: type bin/mood-dj attach, or attach --list");
    }
}
