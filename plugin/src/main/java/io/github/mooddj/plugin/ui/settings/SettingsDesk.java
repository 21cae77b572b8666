package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.plugin.dj.DjCommands;
import io.github.mooddj.plugin.settings.DjSettings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
    /** Handed over, oldest first, since the source was last seen to have them all. */
    private final Deque<DjSettings> underWay = new ArrayDeque<>();

    private DjSettings settings;
    /** What the source gave when the first of those under way was handed over. */
    private DjSettings before;

    SettingsDesk(DjCommands commands, Supplier<DjSettings> source) {
        this.commands = commands;
        this.source = source;
        this.settings = source.get();
        this.before = settings;
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
        DjSettings now = source.get();
        DjSettings wanted = changed.with(changed.sound().withVolume(now.sound().volume()));
        if (!wanted.equals(settings)) {
            settings = wanted;
            if (!isOlder(now)) {
                underWay.clear();
                before = now;
            }
            underWay.add(wanted);
            commands.applySettings(wanted);
        }
    }

    /** Takes over what was changed elsewhere; while our own changes are still under way, nothing is older than they. */
    void refresh() {
        DjSettings now = source.get();
        if (!isOlder(now)) {
            underWay.clear();
            settings = now;
            viewers.forEach(viewer -> viewer.accept(settings));
        }
    }

    /** Whether these are from before our last change, which a busy DJ takes over some hundredths of a second later. */
    @SuppressWarnings("ReferenceEquality") // Equal ones may have been set anew elsewhere.
    private boolean isOlder(DjSettings now) {
        return !underWay.isEmpty()
                && now != underWay.getLast()
                && (now == before || underWay.stream().anyMatch(sent -> sent == now));
    }
}
