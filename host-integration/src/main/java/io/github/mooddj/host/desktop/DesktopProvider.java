package io.github.mooddj.host.desktop;

import io.github.mooddj.host.Availability;
import io.github.mooddj.host.HostException;
import io.github.mooddj.host.HostPaths;
import io.github.mooddj.host.HostProvider;
import io.github.mooddj.host.MediaPlayerHost;
import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.util.Map;

/** The reference player, which is opened. */
public final class DesktopProvider implements HostProvider {
    /** Called by the service loader. */
    public DesktopProvider() {}

    @Override
    public int apiVersion() {
        return API_VERSION;
    }

    @Override
    public String id() {
        return "desktop";
    }

    @Override
    public String name() {
        return "our own player";
    }

    @Override
    public Availability availability() {
        try {
            return !GraphicsEnvironment.isHeadless()
                            && GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0
                    ? new Availability.Ready("opens with bin/mood-dj")
                    : new Availability.Unusable("there is no display for its window: use --headless");
        } catch (AWTError | HeadlessException e) {
            return new Availability.Unusable("the display does not answer: use --headless");
        }
    }

    @Override
    public MediaPlayerHost attach(HostPaths paths, Map<String, String> options) throws HostException {
        Availability there = availability();
        if (there instanceof Availability.Unusable) {
            throw new HostException("Our own player cannot open: " + there.sentence());
        }
        return DesktopPlayer.opened(paths, options);
    }
}
