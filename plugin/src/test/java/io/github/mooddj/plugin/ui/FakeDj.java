package io.github.mooddj.plugin.ui;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.plugin.camera.PreviewFeed;
import io.github.mooddj.plugin.camera.PreviewFrame;
import io.github.mooddj.plugin.dj.DjCommands;
import io.github.mooddj.plugin.dj.DjStatus;
import io.github.mooddj.plugin.settings.DjSettings;
import io.github.mooddj.plugin.spectrum.SpectrumFeed;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A DJ and a camera in one: notes what is asked of it, and shows what the test wants to be seen. */
public class FakeDj implements DjCommands {
    final List<String> asked = new CopyOnWriteArrayList<>();
    final List<Consumer<DjStatus>> listeners = new CopyOnWriteArrayList<>();
    final List<Consumer<PreviewFrame>> viewers = new CopyOnWriteArrayList<>();

    volatile Optional<DjSettings> settings = Optional.empty();

    final List<Consumer<float[]>> spectrumViewers = new CopyOnWriteArrayList<>();

    void publish(DjStatus status) {
        listeners.forEach(listener -> listener.accept(status));
    }

    void publish(PreviewFrame frame) {
        viewers.forEach(viewer -> viewer.accept(frame));
    }

    SpectrumFeed spectrum() {
        return viewer -> {
            spectrumViewers.add(viewer);
            return () -> spectrumViewers.remove(viewer);
        };
    }

    PreviewFeed preview() {
        return viewer -> {
            viewers.add(viewer);
            return () -> viewers.remove(viewer);
        };
    }

    @Override
    public Subscription subscribe(Consumer<DjStatus> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void playPause() {
        asked.add("playPause");
    }

    @Override
    public void next() {
        asked.add("next");
    }

    @Override
    public void previous() {
        asked.add("previous");
    }

    @Override
    public void playFromQueue(long trackId) {
        asked.add("playFromQueue " + trackId);
    }

    @Override
    public void setVolume(double volume) {
        asked.add("volume " + volume);
    }

    @Override
    public void setMuted(boolean muted) {
        asked.add("muted " + muted);
    }

    @Override
    public void setFavourite(long trackId, boolean favourite) {
        asked.add("favourite " + trackId + " " + favourite);
    }

    @Override
    public void setDjOn(boolean on) {
        asked.add("dj " + on);
    }

    @Override
    public void setCameraOn(boolean on) {
        asked.add("camera " + on);
    }

    @Override
    public void welcomed() {
        asked.add("welcomed");
    }

    @Override
    public void pauseCamera(Duration time) {
        asked.add("pause " + time);
    }

    @Override
    public void snapshot(BufferedImage picture, String name) {
        asked.add("snapshot of " + name);
    }

    @Override
    public void snapshot() {
        asked.add("snapshot");
    }

    @Override
    public void snapshot(Path picture) {
        asked.add("snapshot " + picture.getFileName());
    }

    @Override
    public void chooseMood(Emotion emotion) {
        asked.add("choose " + emotion);
    }

    @Override
    public void answerSnapshot(Emotion truth) {
        asked.add("answerSnapshot " + truth);
    }

    @Override
    public void notThisMood(Optional<Emotion> right) {
        asked.add("not this " + right.map(Emotion::name).orElse("mood"));
    }

    @Override
    public void setHold(boolean hold) {
        asked.add("hold " + hold);
    }

    @Override
    public void libraryChanged() {
        asked.add("library");
    }

    @Override
    public void changeSettings(UnaryOperator<DjSettings> change) {
        asked.add("settings");
        settings = Optional.of(change.apply(settings.orElseGet(DjSettings::defaults)));
    }
}
