package io.github.mooddj.plugin.attached;

import io.github.mooddj.host.HostPaths;
import io.github.mooddj.host.attach.SwingHost;
import io.github.mooddj.plugin.cli.AttachedFiles;
import io.github.mooddj.plugin.thread.PluginThreads;
import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Called by the agent, by name. */
public final class AttachedStart {
    /** Deeplearning4j looks for it when it is loaded; without it recognition takes five times as long. */
    private static final String HELPERS = "org.eclipse.deeplearning4j.helpers.disable";

    private AttachedStart() {}

    /**
     * Starts the plug-ins in the program that this class was loaded into; on the agent's thread.
     *
     * @param options as the user said them, without dashes
     * @param instrumentation finds what the program plays with
     * @param say takes one sentence about how it went
     * @param gone runs when the plug-ins have left the program
     * @return answers the words {@code raise} and {@code close} with a sentence
     * @throws IOException with a sentence for the user if there is no place for files
     */
    public static Function<String, String> begin(
            Map<String, String> options, Instrumentation instrumentation, Consumer<String> say, Runnable gone)
            throws IOException {
        if (System.getProperty(HELPERS) == null) {
            System.setProperty(HELPERS, "false");
        }
        HostPaths paths = AttachedFiles.make(options);
        Map<String, String> wanted = new HashMap<>(options);
        wanted.keySet().removeAll(List.of("classpath", "report", "command", "data"));
        PluginThreads threads = new PluginThreads();
        Attached attached = new Attached(threads, gone);
        say.accept(attached.start(hostsThread -> SwingHost.moveIn(paths, wanted, instrumentation, hostsThread)));
        return attached::answer;
    }
}
