package io.github.mooddj.plugin.camera;

import java.time.Duration;
import java.util.Locale;
import java.util.Random;

/** Random fault scripts for a replayed camera, to live through. */
public final class FaultyHour {
    private FaultyHour() {}

    /** Faults of up to 20 s, up to 20 s apart, up to this time. */
    public static String script(Random random, Duration end) {
        StringBuilder script = new StringBuilder();
        Fault.Kind[] kinds = Fault.Kind.values();
        long at = 10L + random.nextInt(20);
        while (at < end.toSeconds()) {
            long length = 1L + random.nextInt(20);
            String kind = kinds[random.nextInt(kinds.length)].name();
            script.append(at)
                    .append("s ")
                    .append(kind.toLowerCase(Locale.ROOT).replace('_', '-'))
                    .append(' ')
                    .append(length)
                    .append("s\n");
            at += length + 1 + random.nextInt(20);
        }
        return script.toString();
    }
}
