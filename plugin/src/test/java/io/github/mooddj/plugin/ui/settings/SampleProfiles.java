package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.plugin.profile.ProfileCommands;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Three people, of whom Ada is at the machine; notes what is asked. */
final class SampleProfiles implements ProfileCommands {
    private final List<String> asked = new ArrayList<>();

    List<String> asked() {
        return asked;
    }

    @Override
    public List<String> names() {
        return List.of("default", "Ada", "Grace");
    }

    @Override
    public String current() {
        return "Ada";
    }

    @Override
    public CompletableFuture<Duration> switchTo(String name) {
        asked.add("switch to " + name);
        return CompletableFuture.completedFuture(Duration.ZERO);
    }

    @Override
    public CompletableFuture<Duration> create(String name) {
        asked.add("create " + name);
        return CompletableFuture.failedFuture(
                new IllegalArgumentException("There is a profile \"" + name + "\" already"));
    }
}
