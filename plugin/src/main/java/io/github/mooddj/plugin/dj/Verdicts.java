package io.github.mooddj.plugin.dj;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.mood.Mood;
import io.github.mooddj.plugin.sampling.MoodControl;
import io.github.mooddj.plugin.sampling.MoodSample;
import io.github.mooddj.plugin.sampling.Snapshot;
import java.time.InstantSource;
import java.util.Optional;

/** What the user says about moods and snapshots: remembered, learned from, and followed. Thread mood-dj. */
final class Verdicts {
    private final MoodControl moods;
    private final MoodDiary diary;
    private final InstantSource clock;
    private final RecentOpinions opinions = new RecentOpinions();

    Verdicts(MoodControl moods, MoodDiary diary, InstantSource clock) {
        this.moods = moods;
        this.diary = diary;
        this.clock = clock;
    }

    void looked(MoodSample sample) {
        if (sample instanceof MoodSample.FaceSeen seen) {
            opinions.add(seen.at(), seen.probabilities());
        }
    }

    /** What the face of a snapshot really showed. */
    void answer(Snapshot taken, Emotion truth) {
        taken.opinion().ifPresent(opinion -> {
            Emotion shown = opinion.likeliest();
            // A picture file need not show the user: nothing is learnt from its face.
            diary.correct(shown, Optional.of(truth), taken.picture().isEmpty() ? taken.opinion() : Optional.empty());
            if (truth != shown) {
                moods.choose(truth);
            }
        });
    }

    /** The mood is not this one; without the right one, {@code playBefore} brings the music back that was. */
    void reject(Mood mood, Optional<Emotion> right, Runnable playBefore) {
        diary.correct(mood.emotion(), right, opinions.mean(clock.instant()));
        if (right.isPresent()) {
            moods.choose(right.get());
        } else {
            playBefore.run();
            moods.undo();
        }
    }
}
