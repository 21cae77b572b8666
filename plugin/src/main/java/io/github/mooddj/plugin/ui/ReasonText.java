package io.github.mooddj.plugin.ui;

import io.github.mooddj.model.mood.Mood;
import io.github.mooddj.model.mood.MoodReason;
import io.github.mooddj.model.mood.MoodState;
import java.util.Optional;

/** The line under the mood: why it is what it is. */
final class ReasonText {
    private final Messages messages;

    ReasonText(Messages messages) {
        this.messages = messages;
    }

    /**
     * In the user's language.
     *
     * @param looking whether the camera is open: a closed one sees nobody, which says nothing about who is there
     */
    String of(MoodState state, boolean looking) {
        MoodReason reason = state.reason();
        if (!looking && (reason instanceof MoodReason.NoFace || reason instanceof MoodReason.Away)) {
            return messages.text("reason.closed");
        } else if (reason instanceof MoodReason.Gathering gathering) {
            return messages.text("reason.gathering", gathering.looks(), gathering.needed());
        } else if (reason instanceof MoodReason.Steady steady) {
            return steady(state.mood(), steady);
        } else if (reason instanceof MoodReason.Leaning leaning) {
            return messages.text(
                    "reason.leaning",
                    messages.name(leaning.towards()),
                    messages.probability(leaning.probability()),
                    messages.span(leaning.expected()));
        } else if (reason instanceof MoodReason.Resting resting) {
            return messages.text(
                    "reason.resting", messages.name(resting.towards()), messages.span(resting.remaining()));
        } else if (reason instanceof MoodReason.NoFace noFace) {
            return messages.text("reason.noface", messages.span(noFace.since()));
        } else if (reason instanceof MoodReason.Away away) {
            return messages.text("reason.away", messages.span(away.since()));
        } else if (reason instanceof MoodReason.Held held) {
            return messages.text("reason.held", messages.name(held.chosen()), messages.clock(held.until()));
        }
        throw new AssertionError(reason);
    }

    private String steady(Optional<Mood> mood, MoodReason.Steady steady) {
        String since = mood.map(known -> messages.clock(known.since())).orElse("");
        return steady.of() > 0
                ? messages.text("reason.steady", since, steady.matching(), steady.of())
                : messages.text("reason.steady.fresh", since);
    }
}
