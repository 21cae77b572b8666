package io.github.mooddj.plugin.bench;

import java.util.List;

/** What the launcher tells a Java that plays; processes that are measured get the same. */
final class LauncherFlags {
    /** In the launcher's order. */
    static final List<String> PLAYER = List.of(
            "-Xmx256m", "-Xmn24m", "-XX:TieredStopAtLevel=1", "-Xss512k", "-XX:+UseSerialGC", "-XX:MetaspaceSize=80m");

    private LauncherFlags() {}
}
