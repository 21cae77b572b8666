package io.github.mooddj.plugin;

import io.github.mooddj.host.MediaPlayerHost;
import io.github.mooddj.host.PluginSession;
import io.github.mooddj.plugin.dj.DjCommands;
import io.github.mooddj.plugin.profile.ProfileCommands;
import io.github.mooddj.plugin.profile.Profiles;
import io.github.mooddj.plugin.settings.StartOptions;
import io.github.mooddj.plugin.thread.PluginThreads;
import java.awt.EventQueue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The plug-in in one host for as long as the host runs: one {@link MoodDjSession} at a time, another one after each
 * switch of profile. Switches happen on a thread of their own, one after the other.
 */
public final class ProfileSession implements PluginSession, ProfileCommands {
    private static final Logger log = LoggerFactory.getLogger(ProfileSession.class);

    private final MediaPlayerHost host;
    private final StartOptions options;
    private final InstantSource clock;
    private final Profiles profiles;
    private final PluginThreads threads = new PluginThreads();
    private final ScheduledExecutorService switcher = threads.single("profile-switch");
    private final ScheduledExecutorService closer = threads.single("profile-closing");
    private volatile List<String> names;
    private volatile String current;
    private volatile MoodDjSession session;
    private volatile boolean closed;

    @SuppressWarnings("NullAway.Init") // the session begins at once, but not inside the constructor
    private ProfileSession(MediaPlayerHost host, StartOptions options, InstantSource clock, Path base)
            throws IOException {
        this.host = host;
        this.options = options;
        this.clock = clock;
        this.profiles = new Profiles(base);
        this.names = profiles.names();
        this.current = options.profile().isPresent()
                ? profiles.find(options.profile().get())
                        .orElseThrow(() -> new IOException("There is no profile '"
                                + options.profile().get() + "'; there is: " + String.join(", ", names)))
                : profiles.last();
    }

    /**
     * Starts as the profile of the options, otherwise as the one used last.
     *
     * @param base the data directory of the first profile
     * @throws UncheckedIOException with a sentence for the user if there is no such profile
     */
    static ProfileSession start(MediaPlayerHost host, StartOptions options, InstantSource clock, Path base) {
        try {
            ProfileSession made = new ProfileSession(host, options, clock, base);
            made.session = made.begin();
            made.endInTime();
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Not on mood-dj: the end comes even if libVLC or the disk hangs there. */
    private void endInTime() {
        options.duration().ifPresent(time -> {
            var unused = switcher.schedule(() -> host.quit(0), time.toMillis(), TimeUnit.MILLISECONDS);
        });
    }

    private MoodDjSession begin() {
        return MoodDjSession.start(host, options, clock, profiles.directory(current), this);
    }

    /** What the DJ of the open profile may be asked; another one after a switch. */
    public DjCommands commands() {
        return session.commands();
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public String current() {
        return current;
    }

    @Override
    public CompletableFuture<Duration> switchTo(String name) {
        return onSwitcher(() -> name);
    }

    @Override
    public CompletableFuture<Duration> create(String name) {
        return onSwitcher(() -> {
            String made = profiles.create(name);
            names = profiles.names();
            return made;
        });
    }

    /** Says which profile to go on as. */
    private interface Choice {
        String make() throws IOException;
    }

    private CompletableFuture<Duration> onSwitcher(Choice choice) {
        Instant asked = clock.instant();
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        goOnAs(choice.make());
                        Duration time = Duration.between(asked, clock.instant());
                        log.info("Profile {} after {} ms", current, time.toMillis());
                        return time;
                    } catch (IOException | IllegalArgumentException e) {
                        throw new CompletionException(e.getMessage(), e);
                    }
                },
                switcher);
    }

    private void goOnAs(String name) throws IOException {
        if (closed || name.equals(current)) {
            return;
        }
        if (!profiles.names().contains(name)) {
            throw new IOException("There is no profile '" + name + "' any more");
        }
        boolean music = session.fadeOut();
        MoodDjSession old = session;
        onEventQueue(old::undock);
        old.leave();
        current = name;
        onEventQueue(() -> session = begin());
        if (closed) {
            session.close();
            return;
        }
        session.awaitOpen();
        closer.execute(old::close);
        if (music) {
            session.play();
        }
        profiles.remember(name);
    }

    /** The panel is made and taken out there; without a window there is no such thread to go to. */
    private void onEventQueue(Runnable work) {
        if (host.window().isEmpty()) {
            work.run();
            return;
        }
        try {
            EventQueue.invokeAndWait(work);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("the panel could not be made", e);
        }
    }

    @Override
    public void close() {
        closed = true;
        session.close();
        threads.close();
    }
}
