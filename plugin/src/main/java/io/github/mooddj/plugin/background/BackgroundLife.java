package io.github.mooddj.plugin.background;

import io.github.mooddj.plugin.dj.DjCommands;
import io.github.mooddj.plugin.dj.DjStatus;
import io.github.mooddj.plugin.session.desktop.ControlsCommands;
import io.github.mooddj.plugin.session.desktop.ControlsState;
import io.github.mooddj.plugin.session.desktop.DesktopControls;
import io.github.mooddj.plugin.session.desktop.DesktopNotices;
import io.github.mooddj.plugin.session.desktop.SessionBus;
import io.github.mooddj.plugin.settings.BackgroundSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Shows the DJ to the desktop: controls for the player, and a notification when the mood changes. Listens on the DJ's
 * thread, works on one of its own.
 */
public final class BackgroundLife implements AutoCloseable {
    private static final long CLOSING_MILLIS = 500;

    private final ScheduledExecutorService desktop;
    private final Supplier<BackgroundSettings> settings;
    private final BiConsumer<String, String> balloon;
    private final DesktopControls controls;
    private final DesktopNotices notices;
    private final SessionBus bus;
    private final MoodNews news;
    private final DjCommands.Subscription subscription;

    // The DJ's thread only.
    private ControlsState last = ControlsState.NOTHING;
    private boolean offered;

    /**
     * Begins.
     *
     * @param desktop the thread to work on
     * @param bus the session's message bus; closed with this
     * @param dj what is shown and commanded
     * @param commands the same for the desktop's controls
     * @param settings as they are now
     * @param covers a directory for the covers that the desktop shows
     * @param words the notifications' texts
     * @param balloon shows a title and a sentence where the desktop has no notifications
     */
    public BackgroundLife(
            ScheduledExecutorService desktop,
            SessionBus bus,
            DjCommands dj,
            ControlsCommands commands,
            Supplier<BackgroundSettings> settings,
            Path covers,
            MoodNews words,
            BiConsumer<String, String> balloon) {
        this.desktop = desktop;
        this.bus = bus;
        this.settings = settings;
        this.balloon = balloon;
        this.controls = new DesktopControls(bus, commands, covers);
        this.notices = new DesktopNotices(bus);
        this.news = words;
        this.subscription = dj.subscribe(this::heard);
    }

    private void heard(DjStatus status) {
        BackgroundSettings wanted = settings.get();
        Optional<MoodNews.Item> item = news.of(status);
        if (wanted.notifications()) {
            item.ifPresent(told -> desktop.execute(() -> tell(told)));
        }
        ControlsState state = PlayerControls.state(status);
        Duration position = PlayerControls.position(status);
        controls.moved(position);
        if (wanted.controls() != offered) {
            offered = wanted.controls();
            desktop.execute(offered ? controls::begin : controls::close);
        }
        if (!state.equals(last)) {
            last = state;
            desktop.execute(() -> controls.show(state, position));
        }
    }

    private void tell(MoodNews.Item item) {
        if (!notices.show(item.title(), item.sentence())) {
            balloon.accept(item.title(), item.sentence());
        }
    }

    /** Gives the desktop back what it was given; within half a second; may be called twice. */
    @Override
    public void close() {
        subscription.close();
        CompletableFuture<Void> done = CompletableFuture.runAsync(
                () -> {
                    controls.close();
                    bus.close();
                },
                desktop);
        Void unused = done.completeOnTimeout(null, CLOSING_MILLIS, TimeUnit.MILLISECONDS)
                .join();
    }
}
