package io.github.mooddj.plugin.hosts;

import io.github.mooddj.host.Availability;
import io.github.mooddj.host.FoundHosts;
import io.github.mooddj.host.HostProvider;
import io.github.mooddj.host.mpris.SessionBusAddress;
import io.github.mooddj.host.mpris.SessionPlayers;
import io.github.mooddj.host.vlcremote.VlcExtension;
import io.github.mooddj.host.vlcremote.VlcInstallation;
import io.github.mooddj.plugin.hosts.HostReport.State;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The players on this machine, as {@code doctor} finds them.
 *
 * @param bus the session's, over which other players are told to make room; empty where there is none
 * @param vlc the VLC whose menu is meant
 * @param start starts Mood DJ, with its arguments; empty where that is not known
 * @param version Mood DJ's
 */
public record HostRoom(Optional<String> bus, VlcInstallation vlc, List<String> start, String version)
        implements HostDesk {
    private static final Logger LOG = LoggerFactory.getLogger(HostRoom.class);

    /** Copies. */
    public HostRoom {
        start = List.copyOf(start);
    }

    /** Those of this machine. */
    public static HostRoom here(List<String> start, String version) {
        return new HostRoom(
                SessionBusAddress.find(System.getenv(), System.getProperty("os.name", "")),
                VlcInstallation.find(),
                start,
                version);
    }

    @Override
    public List<HostReport> look() {
        List<HostReport> reports = new ArrayList<>();
        FoundHosts.in(HostRoom.class.getClassLoader()).providers().forEach(provider -> reports.add(report(provider)));
        reports.add(others());
        return reports;
    }

    private static HostReport report(HostProvider provider) {
        Availability there = provider.availability();
        State state = there instanceof Availability.Ready
                ? State.READY
                : there instanceof Availability.Unusable ? State.UNUSABLE : State.ABSENT;
        return new HostReport(provider.id(), provider.name(), state, there.sentence());
    }

    /** Those that the DJ lives beside, not in. */
    private HostReport others() {
        if (bus.isEmpty()) {
            return others(State.UNUSABLE, "there is no bus of the session over which players could be told");
        }
        try {
            List<String> running = SessionPlayers.running(bus.get());
            return running.isEmpty()
                    ? others(State.ABSENT, "none runs in this session")
                    : others(State.READY, String.join(", ", running));
        } catch (IOException e) {
            LOG.debug("No session bus", e);
            return others(State.UNUSABLE, "the bus of the session does not answer");
        }
    }

    private static HostReport others(State state, String sentence) {
        return new HostReport("mpris", "Other players (MPRIS)", state, sentence);
    }

    @Override
    public Entry entry() throws IOException {
        Optional<Boolean> ours = new VlcExtension(vlc).isOurs();
        if (ours.isEmpty()) {
            return start.isEmpty() ? Entry.IMPOSSIBLE : Entry.NONE;
        }
        return ours.get() ? Entry.THERE : Entry.FOREIGN;
    }

    @Override
    public Entry setEntry(boolean wanted) throws IOException {
        VlcExtension extension = new VlcExtension(vlc);
        if (!wanted) {
            VlcExtension.Outcome unused = extension.uninstall();
        } else if (!start.isEmpty()) {
            List<String> command = new ArrayList<>(start);
            command.addAll(List.of("--host", "vlc"));
            VlcExtension.Outcome unused = extension.install(command, version);
        }
        return entry();
    }

    /** What a host's option says of how Mood DJ is started, an argument a line. */
    public static List<String> start(Map<String, String> options) {
        String command = options.getOrDefault("launcher", "");
        return command.isEmpty() ? List.of() : List.of(command.split("\n", -1));
    }
}
