package io.github.mooddj.plugin.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mooddj.plugin.ui.EventThread;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StagesTest {
    private final List<String> done = new ArrayList<>();
    private final Stages stages = new Stages()
            .then(() -> done.add("first"))
            .then(() -> {
                throw new IllegalStateException("no such thing");
            })
            .then(() -> done.add("last"))
            .onFailure(() -> done.add("said"));

    @Test
    void whatFailsIsSaidAndTheOthersAreMade() {
        EventThread.run(stages::atOnce);

        assertEquals(List.of("first", "said", "last"), done);
    }

    @Test
    void theSameInTasksOfTheirOwn() {
        EventThread.run(stages::begin);
        EventThread.await("the last one is made", () -> done.contains("last"));

        assertEquals(List.of("first", "said", "last"), EventThread.get(() -> List.copyOf(done)));
    }
}
