package io.github.mooddj.agent;

import java.lang.instrument.Instrumentation;

/** What the Java virtual machine calls; returns at once, and throws nothing into the program that it is loaded into. */
public final class MoodDjAgent {
    private static final Arrival ARRIVAL = new Arrival();

    private MoodDjAgent() {}

    /** With {@code -javaagent}, before the program's own main method. */
    public static void premain(String arguments, Instrumentation instrumentation) {
        begin(arguments, instrumentation);
    }

    /** By {@code mood-dj attach}, while the program runs. */
    public static void agentmain(String arguments, Instrumentation instrumentation) {
        begin(arguments, instrumentation);
    }

    private static void begin(String arguments, Instrumentation instrumentation) {
        AgentOptions options = AgentOptions.parse(arguments == null ? "" : arguments);
        Report report = new Report(options.report());
        Thread thread = new Thread(() -> ARRIVAL.run(options, instrumentation, report), "mood-dj-attach");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((failed, problem) -> report.fail("Mood DJ cannot start here: " + problem));
        thread.start();
    }
}
