package io.github.mooddj.plugin.session.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mooddj.plugin.session.PrivateBus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.freedesktop.dbus.exceptions.DBusException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesktopNoticesTest {
    @TempDir
    Path directory = Path.of("");

    @Test
    void eachTakesThePlaceOfTheOneBeforeAndShowsNoMarkup() throws IOException, DBusException, InterruptedException {
        assumeTrue(PrivateBus.isPossible(), "dbus-daemon is not installed");
        try (PrivateBus bus = PrivateBus.start(directory);
                NoticeServer server = new NoticeServer(bus.address());
                SessionBus session = new SessionBus(Optional.of(bus.address()))) {
            DesktopNotices notices = new DesktopNotices(session);

            assertTrue(notices.show("Mood: Sad", "Fading to <Rain & Co>"));
            assertTrue(notices.show("Mood: Happy", "Fading"));

            assertEquals(
                    "Mood DJ|0|Mood: Sad|Fading to &lt;Rain &amp; Co&gt;|true",
                    server.shown().poll(20, TimeUnit.SECONDS));
            assertEquals("Mood DJ|41|Mood: Happy|Fading|true", server.shown().poll(20, TimeUnit.SECONDS));
        }
    }

    @Test
    void aDesktopWithoutNotificationsIsNoError() throws IOException {
        assumeTrue(PrivateBus.isPossible(), "dbus-daemon is not installed");
        try (PrivateBus bus = PrivateBus.start(directory);
                SessionBus session = new SessionBus(Optional.of(bus.address()))) {
            assertFalse(new DesktopNotices(session).show("Mood: Sad", "Fading"));
        }
    }
}
