package io.github.mooddj.plugin.bench;

import io.github.mooddj.plugin.MoodDjPlugin;
import io.github.mooddj.plugin.ProfileSession;
import io.github.mooddj.plugin.profile.Profiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * A day's events in an hour, in real time: the whole program without a window, two people, a camera that does
 * everything wrong that one can, broken songs among good ones, and somebody who presses every button.
 */
final class SoakBenchmark implements Benchmark {
    private static final Duration LONG = Duration.ofHours(1);
    private static final Duration BRIEF = Duration.ofMinutes(2);
    private static final String OTHER = "Ada";

    /** At the end nothing is wrong any more, and nobody presses anything. */
    private static final Duration CALM_END = Duration.ofSeconds(35);

    private final Duration length;

    SoakBenchmark() {
        this(Duration.ZERO);
    }

    /** For a time of its own instead of the usual ones; zero for those. */
    SoakBenchmark(Duration length) {
        this.length = length;
    }

    @Override
    public String name() {
        return "soak";
    }

    @Override
    public List<Figure> run(boolean brief, Consumer<String> say) throws IOException {
        Duration wanted = !length.isZero() ? length : brief ? BRIEF : LONG;
        long seed = System.nanoTime();
        say.accept(wanted.toSeconds() + " s of faults, commands and two people's music, seed " + seed);
        Random random = new Random(seed);
        try (ScratchFolder folder = new ScratchFolder();
                ErrorCount errors = new ErrorCount()) {
            Profiles profiles = new Profiles(folder.path().resolve("data"));
            SoakWorld world = new SoakWorld(folder.path(), random);
            profiles.create(OTHER);
            world.furnish(profiles.directory(Profiles.FIRST));
            world.furnish(profiles.directory(OTHER));
            world.camera(wanted.minus(CALM_END));
            Map<String, String> options = Map.of(
                    "audio", "none", "camera", "folder:" + world.pictures(), "camera-hold", "4s", "interval", "1s");
            List<Figure> figures;
            try (ProfileSession session = (ProfileSession)
                    new MoodDjPlugin().start(new BenchHost(folder.path().resolve("data"), options))) {
                figures = live(new SoakUser(session, world, random, List.of(Profiles.FIRST, OTHER)), wanted);
            }
            figures.add(Figure.atMost("errors in the log", errors.count(), "lines", 0));
            errors.first().ifPresent(line -> say.accept("first error: " + line));
            return figures;
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static List<Figure> live(SoakUser user, Duration length) throws IOException {
        ProcessLoad load = new ProcessLoad();
        long start = System.nanoTime();
        long busy = length.minus(CALM_END).toNanos();
        SoakMarks before = null;
        while (System.nanoTime() - start < busy) {
            user.act();
            LockSupport.parkNanos(user.pause().toNanos());
            if (before == null && System.nanoTime() - start > busy / 4) {
                before = SoakMarks.now(load);
            }
        }
        user.settle();
        boolean live = user.awaitLive(CALM_END.plusSeconds(60));
        SoakMarks after = SoakMarks.now(load);
        return after.since(before == null ? after : before, user.actions(), user.switches(), live);
    }
}
