package io.github.mooddj.plugin.loudness;

import io.github.mooddj.host.loudness.Loudness;
import io.github.mooddj.host.loudness.LoudnessReader;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Measures -12 LUFS everywhere and remembers the order; a file named "silent" has nothing. */
final class FakeReader implements LoudnessReader {
    final List<String> read = new ArrayList<>();
    boolean closed;
    Runnable meanwhile = () -> {};

    @Override
    public Outcome measure(URI location, BooleanSupplier goOn) {
        String name = String.valueOf(Path.of(location).getFileName());
        meanwhile.run();
        if (!goOn.getAsBoolean()) {
            return new Outcome.Stopped();
        }
        read.add(name);
        return name.startsWith("silent")
                ? new Outcome.Nothing("there is nothing but silence in it")
                : new Outcome.Measured(new Loudness(-12, -12, -0.5), Duration.ofMinutes(3));
    }

    @Override
    public void close() {
        closed = true;
    }
}
