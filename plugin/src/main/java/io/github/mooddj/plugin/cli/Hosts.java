package io.github.mooddj.plugin.cli;

import io.github.mooddj.host.Availability;
import io.github.mooddj.host.FoundHosts;
import io.github.mooddj.host.HostProvider;
import java.util.List;
import java.util.stream.Stream;

/** Which players the DJ could live in here, for {@code doctor}. Stateless. */
final class Hosts {
    private Hosts() {}

    /** A line each: found and usable, or why not. */
    static List<Finding> findings() {
        FoundHosts found = FoundHosts.in(Hosts.class.getClassLoader());
        return Stream.concat(
                        found.providers().stream().map(Hosts::finding),
                        found.refused().stream().map(sentence -> Finding.note("host", sentence)))
                .toList();
    }

    static Finding finding(HostProvider provider) {
        String subject = "host " + provider.id();
        Availability there = provider.availability();
        if (there instanceof Availability.Ready ready) {
            return Finding.ok(subject, provider.name() + ": " + ready.sentence());
        } else if (there instanceof Availability.Unusable unusable) {
            return Finding.note(subject, provider.name() + ", found but not usable: " + unusable.sentence());
        } else if (there instanceof Availability.Absent absent) {
            return Finding.note(subject, provider.name() + ", not found: " + absent.sentence());
        }
        throw new AssertionError(there);
    }
}
