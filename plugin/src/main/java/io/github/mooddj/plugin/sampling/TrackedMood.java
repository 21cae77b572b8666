package io.github.mooddj.plugin.sampling;

import io.github.mooddj.model.mood.MoodChange;
import io.github.mooddj.model.mood.MoodPolicy;
import io.github.mooddj.model.mood.MoodState;
import io.github.mooddj.model.mood.MoodTracker;
import io.github.mooddj.plugin.camera.CameraStatus;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/** The tracker, and who is told of it. Thread mood-sampler only, save {@link #state}. */
final class TrackedMood {
    private final InstantSource clock;
    private final MoodTracker tracker;
    private SamplerListener listener = new NobodyListens();
    private Optional<MoodChange> untold = Optional.empty();
    private volatile MoodState published;

    TrackedMood(MoodPolicy policy, InstantSource clock) {
        this.clock = clock;
        this.tracker = new MoodTracker(policy);
        this.published = tracker.state(clock.instant());
    }

    /** The mood as told last; from any thread. */
    MoodState state() {
        return published;
    }

    /** The mood that the user chose while nobody listened yet is told at once. */
    void tellFromNowOn(SamplerListener told) {
        listener = told;
        untold.ifPresent(change -> listener.changed(change, published));
        untold = Optional.empty();
    }

    void follow(MoodPolicy policy) {
        tracker.setPolicy(policy);
    }

    /** One look among many. One that is not clear says nothing about the mood, nor that nobody is there. */
    void weigh(MoodSample sample) {
        if (sample instanceof MoodSample.FaceSeen seen) {
            tell(tracker.observe(seen.probabilities(), seen.at()));
        } else if (!(sample instanceof MoodSample.Unclear unclear && unclear.hasSomebody())) {
            tracker.noFace(sample.at());
        }
    }

    /**
     * What the user asked to look at: taken for the mood as it is.
     *
     * @param faces how many frames the sample is the mean of
     * @param picture the picture file's name, if it was one
     */
    void take(MoodSample sample, int faces, Optional<String> picture) {
        if (sample instanceof MoodSample.FaceSeen seen) {
            tell(tracker.accept(seen.probabilities(), seen.at()));
        }
        show(Snapshot.of(sample, faces, picture));
    }

    void show(Snapshot snapshot) {
        listener.snapshotTaken(snapshot);
    }

    /** What the user does to the mood by hand. */
    void change(Function<MoodTracker, Optional<MoodChange>> deed) {
        tell(deed.apply(tracker));
    }

    void say(String sentence) {
        listener.notice(sentence);
    }

    void publish(MoodSample sample, CameraStatus camera) {
        published = tracker.state(clock.instant());
        listener.looked(sample, published, camera);
    }

    private void tell(Optional<MoodChange> change) {
        published = tracker.state(clock.instant());
        if (listener instanceof NobodyListens) {
            untold = change.or(() -> untold);
            return;
        }
        change.ifPresent(happened -> listener.changed(happened, published));
    }

    /** Before the start. */
    private static final class NobodyListens implements SamplerListener {
        @Override
        public void looked(MoodSample sample, MoodState state, CameraStatus status) {}

        @Override
        public void changed(MoodChange change, MoodState state) {}

        @Override
        public void snapshotTaken(Snapshot snapshot) {}

        @Override
        public void notice(String sentence) {}
    }
}
