package io.github.mooddj.plugin.ui.insight;

import io.github.mooddj.playlists.HistoryStore.MoodSpan;
import java.util.Set;

/** Why a mood began, as a sentence. */
final class Reasons {
    private static final Set<String> KNOWN = Set.of("first", "tracked", "snapshot", "chosen", "undone", "back");

    private final InsightWords words;

    Reasons(InsightWords words) {
        this.words = words;
    }

    /** A reason that this version does not know is said as it was written down. */
    String of(Insight insight, MoodSpan mood) {
        if (!KNOWN.contains(mood.reason())) {
            return mood.reason();
        }
        return words.text(
                "reason." + mood.reason(),
                words.name(mood.emotion()),
                words.confidence(mood.confidence()),
                insight.before(mood).map(words::name).orElse(""));
    }

    /** What it brought; empty text where it brought nothing new. */
    String played(Insight insight, MoodSpan mood) {
        return insight.brought(mood)
                .map(play -> play.track().artist().isEmpty()
                        ? play.track().title()
                        : play.track().title() + " \u2013 " + play.track().artist())
                .orElse("");
    }
}
