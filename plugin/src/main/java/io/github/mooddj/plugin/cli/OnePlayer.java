package io.github.mooddj.plugin.cli;

import io.github.mooddj.host.desktop.PlayerFront;
import io.github.mooddj.plugin.instance.RunningInstance;
import io.github.mooddj.plugin.instance.SingleInstance;
import io.github.mooddj.plugin.thread.PluginThreads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs one player for one data directory: where one runs already, its window comes to the front, and that was all. A
 * first one without a window, or one that does not answer, is left alone: the library says that it is in use.
 *
 * @param data made if it is not there
 */
record OnePlayer(Path data) {
    private static final Logger LOG = LoggerFactory.getLogger(OnePlayer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    static OnePlayer in(Path data) {
        return new OnePlayer(data);
    }

    /** Runs it, unless one runs already; the exit code. */
    int run(IntSupplier player) throws IOException {
        Files.createDirectories(data);
        try (PluginThreads threads = new PluginThreads()) {
            HeadStart.take(threads);
            ThreadFactory listening = threads.factory("second-starts");
            Optional<SingleInstance> first = SingleInstance.first(data, listening, () -> {
                PlayerFront.show();
                return true;
            });
            if (first.isEmpty() && new RunningInstance(data, listening).show(PATIENCE)) {
                LOG.info("Mood DJ runs already; its window comes to the front");
                return 0;
            }
            try {
                return player.getAsInt();
            } finally {
                first.ifPresent(SingleInstance::close);
            }
        }
    }
}
