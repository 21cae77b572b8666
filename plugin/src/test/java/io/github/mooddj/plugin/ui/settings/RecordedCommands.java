package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.plugin.settings.DjSettings;
import io.github.mooddj.plugin.ui.FakeDj;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** Takes the dialog's commands in place of the DJ. */
final class RecordedCommands extends FakeDj {
    private final DjSettings first = DjSettings.defaults();
    final AtomicInteger libraryChanges = new AtomicInteger();
    final List<DjSettings> applied = new CopyOnWriteArrayList<>();
    final List<Boolean> camera = new CopyOnWriteArrayList<>();

    /** The settings as last applied. */
    DjSettings settings() {
        return applied.isEmpty() ? first : applied.get(applied.size() - 1);
    }

    @Override
    public void libraryChanged() {
        libraryChanges.incrementAndGet();
    }

    @Override
    public void changeSettings(UnaryOperator<DjSettings> change) {
        applied.add(change.apply(settings()));
    }

    @Override
    public void setCameraOn(boolean on) {
        camera.add(on);
    }
}
