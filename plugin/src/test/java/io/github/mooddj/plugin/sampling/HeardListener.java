package io.github.mooddj.plugin.sampling;

import io.github.mooddj.model.mood.MoodChange;
import io.github.mooddj.model.mood.MoodState;
import io.github.mooddj.plugin.camera.CameraStatus;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what it was told; may be asked from any thread. */
public final class HeardListener implements SamplerListener {
    /** Looks. */
    public final List<MoodSample> samples = new CopyOnWriteArrayList<>();
    /** The camera at each look. */
    public final List<CameraStatus> cameras = new CopyOnWriteArrayList<>();
    /** Changes of mood. */
    public final List<MoodChange> changes = new CopyOnWriteArrayList<>();
    /** Snapshots. */
    public final List<Snapshot> snapshots = new CopyOnWriteArrayList<>();
    /** Sentences for the user. */
    public final List<String> notices = new CopyOnWriteArrayList<>();

    @Override
    public void looked(MoodSample sample, MoodState state, CameraStatus status) {
        samples.add(sample);
        cameras.add(status);
    }

    @Override
    public void changed(MoodChange change, MoodState state) {
        changes.add(change);
    }

    @Override
    public void snapshotTaken(Snapshot snapshot) {
        snapshots.add(snapshot);
    }

    @Override
    public void notice(String sentence) {
        notices.add(sentence);
    }

    /** The camera as told last. */
    public CameraStatus camera() {
        return cameras.get(cameras.size() - 1);
    }

    /** All states of the camera that were told. */
    public List<CameraStatus.State> states() {
        return cameras.stream().map(CameraStatus::state).toList();
    }
}
