package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.plugin.hosts.HostDesk;
import io.github.mooddj.plugin.hosts.HostReport;
import io.github.mooddj.plugin.hosts.HostReport.State;
import java.util.List;

/** A machine with a bit of everything. */
final class SampleHosts implements HostDesk {
    @Override
    public List<HostReport> look() {
        return List.of(
                new HostReport("desktop", "our own player", State.READY, "opens with bin/mood-dj"),
                new HostReport("swing", "Java players", State.READY, "vlcj-player: bin/mood-dj attach 4711"),
                new HostReport(
                        "vlc",
                        "VLC",
                        State.UNUSABLE,
                        "/usr/bin/vlc does not run as root: start Mood DJ as another user"),
                new HostReport("mpris", "Other players (MPRIS)", State.ABSENT, "none runs in this session"));
    }

    @Override
    public Entry entry() {
        return Entry.NONE;
    }

    @Override
    public Entry setEntry(boolean wanted) {
        return wanted ? Entry.THERE : Entry.NONE;
    }
}
