package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.plugin.dj.DjCommands;
import io.github.mooddj.plugin.dj.DjStatus;
import io.github.mooddj.plugin.settings.DjSettings;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Takes the dialog's commands in place of the DJ. */
final class RecordedCommands implements DjCommands {
    final AtomicInteger libraryChanges = new AtomicInteger();
    final List<DjSettings> applied = new CopyOnWriteArrayList<>();
    final List<Boolean> camera = new CopyOnWriteArrayList<>();

    /** The settings as last applied. */
    DjSettings settings() {
        return applied.isEmpty() ? DjSettings.defaults() : applied.get(applied.size() - 1);
    }

    @Override
    public void libraryChanged() {
        libraryChanges.incrementAndGet();
    }

    @Override
    public void applySettings(DjSettings settings) {
        applied.add(settings);
    }

    @Override
    public void setCameraOn(boolean on) {
        camera.add(on);
    }

    @Override
    public void playPause() {}

    @Override
    public void next() {}

    @Override
    public void previous() {}

    @Override
    public void playFromQueue(long trackId) {}

    @Override
    public void setVolume(double volume) {}

    @Override
    public void setMuted(boolean muted) {}

    @Override
    public void setFavourite(long trackId, boolean favourite) {}

    @Override
    public void setDjOn(boolean on) {}

    @Override
    public void pauseCamera(Duration time) {}

    @Override
    public void snapshot(BufferedImage picture, String name) {}

    @Override
    public void snapshot() {}

    @Override
    public void snapshot(Path picture) {}

    @Override
    public void chooseMood(Emotion emotion) {}

    @Override
    public void answerSnapshot(Emotion truth) {}

    @Override
    public void notThisMood(Optional<Emotion> right) {}

    @Override
    public void setHold(boolean hold) {}

    @Override
    public Subscription subscribe(Consumer<DjStatus> listener) {
        return () -> {};
    }
}
