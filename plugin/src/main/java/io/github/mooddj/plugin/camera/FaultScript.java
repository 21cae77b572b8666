package io.github.mooddj.plugin.camera;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a replayed camera does wrong and when: lines such as {@code 10s unplug 5s} (at 10 s, for 5 s), {@code 30s hang}
 * (until the next line), {@code 40s replug} (all is well again); {@code #} begins a comment. Times count from the first
 * opening.
 *
 * @param faults in the order of their times
 */
record FaultScript(List<Fault> faults) {
    private static final Pattern LINE = Pattern.compile("(\\d{1,6})(ms|s|m)\\s+([a-z-]+)(?:\\s+(\\d{1,6})(ms|s|m))?");
    private static final Duration FOR_EVER = Duration.ofDays(365);

    /** Copies. */
    FaultScript {
        faults = List.copyOf(faults);
    }

    /** A camera without a fault. */
    static FaultScript none() {
        return new FaultScript(List.of());
    }

    /**
     * Reads a script.
     *
     * @throws CameraTrouble with a sentence for the user if a line cannot be read
     */
    static FaultScript parse(String text) {
        List<Fault> faults = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String raw = lines.get(i);
            int number = i + 1;
            String line = raw.replaceFirst("#.*", "").strip().toLowerCase(Locale.ROOT);
            if (line.isEmpty()) {
                continue;
            }
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                throw unreadable(number, raw);
            }
            Duration from = time(matcher.group(1), matcher.group(2));
            endOpenOnes(faults, from);
            if (matcher.group(3).equals("replug")) {
                continue;
            }
            Fault.Kind kind = Fault.Kind.of(matcher.group(3)).orElseThrow(() -> unreadable(number, raw));
            Duration to = matcher.group(4) == null ? FOR_EVER : from.plus(time(matcher.group(4), matcher.group(5)));
            faults.add(new Fault(kind, from, to));
        }
        return new FaultScript(faults);
    }

    /** What goes wrong at a time since the first opening; the script's later line wins. */
    Optional<Fault> at(Duration time) {
        return faults.stream()
                .filter(fault -> time.compareTo(fault.from()) >= 0 && time.compareTo(fault.to()) < 0)
                .reduce((earlier, later) -> later);
    }

    private static void endOpenOnes(List<Fault> faults, Duration at) {
        faults.replaceAll(fault -> fault.to().compareTo(at) > 0 && fault.to().equals(FOR_EVER)
                ? new Fault(fault.kind(), fault.from(), at)
                : fault);
    }

    private static Duration time(String number, String unit) {
        long value = Long.parseLong(number);
        return switch (unit) {
            case "ms" -> Duration.ofMillis(value);
            case "s" -> Duration.ofSeconds(value);
            default -> Duration.ofMinutes(value);
        };
    }

    private static CameraTrouble unreadable(int number, String line) {
        return new CameraTrouble(
                CameraWhy.OTHER, "Line " + number + " of faults.txt is no fault, such as '10s unplug 5s': " + line);
    }
}
