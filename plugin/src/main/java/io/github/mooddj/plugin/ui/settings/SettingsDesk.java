package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.plugin.dj.DjCommands;
import io.github.mooddj.plugin.settings.DjSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The settings as the dialog has them; each change is applied at once. The volume is always that of the player, because
 * it moves elsewhere while the dialog is open. Event dispatch thread only.
 */
final class SettingsDesk {
    private final DjCommands commands;
    private final Supplier<DjSettings> source;
    private final List<Consumer<DjSettings>> viewers = new ArrayList<>();
    private DjSettings settings;

    SettingsDesk(DjCommands commands, Supplier<DjSettings> source) {
        this.commands = commands;
        this.source = source;
        this.settings = source.get();
    }

    DjSettings settings() {
        return settings;
    }

    DjCommands commands() {
        return commands;
    }

    /** Calls {@code viewer} now and when the settings were changed elsewhere. */
    void onSettings(Consumer<DjSettings> viewer) {
        viewers.add(viewer);
        viewer.accept(settings);
    }

    /** Applies a change; nothing happens when it changes nothing. */
    void change(UnaryOperator<DjSettings> change) {
        DjSettings changed = change.apply(settings);
        double volume = source.get().sound().volume();
        DjSettings wanted = changed.with(changed.sound().withVolume(volume));
        if (!wanted.equals(settings)) {
            settings = wanted;
            commands.applySettings(wanted);
        }
    }

    /** Takes over what was changed elsewhere. */
    void refresh() {
        settings = source.get();
        viewers.forEach(viewer -> viewer.accept(settings));
    }
}
