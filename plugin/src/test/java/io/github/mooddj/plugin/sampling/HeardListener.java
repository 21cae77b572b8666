package io.github.mooddj.plugin.sampling;

import io.github.mooddj.model.mood.MoodChange;
import io.github.mooddj.model.mood.MoodState;
import io.github.mooddj.plugin.camera.CameraStatus;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what it was told. */
final class HeardListener implements SamplerListener {
    final List<MoodSample> samples = new CopyOnWriteArrayList<>();
    final List<CameraStatus> cameras = new CopyOnWriteArrayList<>();
    final List<MoodChange> changes = new CopyOnWriteArrayList<>();
    final List<String> notices = new CopyOnWriteArrayList<>();

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
    public void notice(String sentence) {
        notices.add(sentence);
    }

    CameraStatus camera() {
        return cameras.get(cameras.size() - 1);
    }

    List<CameraStatus.State> states() {
        return cameras.stream().map(CameraStatus::state).toList();
    }
}
