package io.github.mooddj.plugin.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.mooddj.host.HeldHost;
import io.github.mooddj.host.vlcremote.VlcInstallation;
import io.github.mooddj.plugin.hosts.HostDesk;
import io.github.mooddj.plugin.hosts.HostReport;
import io.github.mooddj.plugin.hosts.HostRoom;
import io.github.mooddj.plugin.ui.EventThread;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.JButton;
import javax.swing.JComboBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostsPageTest {
    private final RecordedCommands commands = new RecordedCommands();

    @TempDir
    Path directory = Path.of("");

    @BeforeEach
    void needDisplay() {
        assumeFalse(GraphicsEnvironment.isHeadless(), "needs a display");
    }

    private HostsPage page(HostDesk hosts) {
        return EventThread.get(() -> {
            HostsPage page = new HostsPage(new SettingsDesk(commands, commands::settings), hosts);
            page.rest().atOnce();
            return page;
        });
    }

    private HostDesk room(List<String> start) {
        return new HostRoom(
                Optional.empty(),
                new VlcInstallation(Optional.empty(), directory.resolve("vlcrc"), directory.resolve("extensions")),
                start,
                "1");
    }

    private static String words(HostsPage page, String name) {
        return Ui.find(page, name, Paragraph.class).getText();
    }

    private static void press(HostsPage page) {
        EventThread.await(
                "the button", () -> Ui.find(page, "hosts.entry", JButton.class).isEnabled());
        EventThread.run(() -> Ui.find(page, "hosts.entry", JButton.class).doClick());
    }

    @Test
    void everyKindOfPlayerSaysHowItIs() {
        HostsPage page = page(room(List.of()));

        EventThread.await("all are found", () -> Ui.find(page, "hosts.look", JButton.class)
                .isEnabled());
        for (String id : List.of("desktop", "swing", "vlc", "mpris")) {
            assertFalse(
                    EventThread.get(() -> words(page, "hosts." + id + ".words")).isBlank(), id);
        }
        assertEquals(
                "there is no bus of the session over which players could be told",
                EventThread.get(() -> words(page, "hosts.mpris.words")));
        assertEquals(List.of(), commands.applied);
    }

    @Test
    void aSearchThatFailsIsSaidAndCanBeMadeAgain() {
        AtomicInteger looks = new AtomicInteger();
        HostsPage page = page(new HostDesk() {
            @Override
            public List<HostReport> look() {
                if (looks.incrementAndGet() == 1) {
                    throw new IllegalStateException("no such thing");
                }
                return new SampleHosts().look();
            }

            @Override
            public Entry entry() {
                return Entry.NONE;
            }

            @Override
            public Entry setEntry(boolean wanted) {
                return Entry.NONE;
            }
        });
        JButton look = Ui.find(page, "hosts.look", JButton.class);
        EventThread.await("it can be pressed again", look::isEnabled);
        assertEquals(Words.text("hosts.failed"), EventThread.get(() -> words(page, "hosts.failed")));
        assertEquals(Words.text("hosts.look"), EventThread.get(look::getText));

        EventThread.run(look::doClick);
        EventThread.await("the players are shown", look::isEnabled);
        assertEquals(Optional.empty(), EventThread.named(page, "hosts.failed"));
        assertFalse(EventThread.get(() -> words(page, "hosts.vlc.words")).isBlank());
    }

    @Test
    void theEntryInVlcsMenuIsAFileThatComesAndGoes() throws IOException {
        Path file = directory.resolve("extensions").resolve("mood-dj.lua");
        HostsPage page = page(room(List.of("/opt/mood-dj/bin/mood-dj")));

        press(page);
        EventThread.await(
                "it is there", () -> words(page, "hosts.entry.words").equals(Words.text("hosts.entry.done.THERE")));
        assertEquals(true, Files.readString(file).contains("/opt/mood-dj/bin/mood-dj"));
        press(page);
        EventThread.await(
                "it is gone", () -> words(page, "hosts.entry.words").equals(Words.text("hosts.entry.done.NONE")));
        assertFalse(Files.exists(file));

        Files.writeString(file, "-- somebody else's");
        HostsPage again = page(room(List.of("/opt/mood-dj/bin/mood-dj")));
        EventThread.await(
                "it is foreign", () -> words(again, "hosts.entry.words").equals(Words.text("hosts.entry.is.FOREIGN")));
        assertFalse(EventThread.get(
                () -> Ui.find(again, "hosts.entry", JButton.class).isEnabled()));
        assertEquals("-- somebody else's", Files.readString(file));
    }

    @Test
    void whoDoesNotKnowHowItWasStartedCannotPutItThere() {
        HostsPage page = page(room(List.of()));

        EventThread.await(
                "it says so", () -> words(page, "hosts.entry.words").equals(Words.text("hosts.entry.is.IMPOSSIBLE")));
        assertFalse(EventThread.get(
                () -> Ui.find(page, "hosts.entry", JButton.class).isEnabled()));
    }

    @Test
    void whatBecomesOfOtherPlayersHoldsAtOnce() {
        HostsPage page = page(HostDesk.NONE);

        EventThread.run(() -> Ui.find(page, "hosts.others", JComboBox.class).setSelectedIndex(1));

        assertEquals(HeldHost.Manner.DUCK, commands.settings().sound().others());
    }
}
