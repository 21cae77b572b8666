package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.plugin.dj.DjCommands;
import io.github.mooddj.plugin.settings.DjSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The settings as the dialog has them; each change is handed to the DJ at once, who makes it to the settings as he has
 * them. Event dispatch thread only.
 */
final class SettingsDesk {
    private final DjCommands commands;
    private final Supplier<DjSettings> source;
    private final List<Consumer<DjSettings>> viewers = new ArrayList<>();
    /** Handed over last, unless the source was seen to have it. */
    private Optional<Sent> underWay = Optional.empty();

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

    /**
     * Makes a change; nothing happens when it changes nothing.
     *
     * @param change called here and on a DJ thread: it looks at no widget
     */
    void change(UnaryOperator<DjSettings> change) {
        DjSettings changed = change.apply(settings);
        if (!changed.equals(settings)) {
            settings = changed;
            Sent sent = new Sent(change);
            underWay = Optional.of(sent);
            commands.changeSettings(sent);
        }
    }

    /** Takes over what was changed elsewhere; while our own changes are still under way, nothing is older than they. */
    void refresh() {
        DjSettings now = source.get();
        if (underWay.stream().allMatch(sent -> sent.isIn(now))) {
            underWay = Optional.empty();
            settings = now;
            viewers.forEach(viewer -> viewer.accept(settings));
        }
    }

    /** A change that a busy DJ makes some hundredths of a second later, after those that were handed over before. */
    private static final class Sent implements UnaryOperator<DjSettings> {
        private final UnaryOperator<DjSettings> change;
        /** What the DJ had until this; nothing while it still waits. */
        private volatile Optional<DjSettings> before = Optional.empty();

        Sent(UnaryOperator<DjSettings> change) {
            this.change = change;
        }

        @Override
        public DjSettings apply(DjSettings now) {
            DjSettings changed = change.apply(now);
            before = Optional.of(now);
            return changed;
        }

        /** Whether these settings, which the DJ had lately, have the change. */
        @SuppressWarnings("ReferenceEquality") // Equal ones may have been set anew elsewhere.
        boolean isIn(DjSettings now) {
            return before.isPresent() && before.get() != now;
        }
    }
}
