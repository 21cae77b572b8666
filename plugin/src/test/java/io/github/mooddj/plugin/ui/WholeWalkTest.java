package io.github.mooddj.plugin.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.formdev.flatlaf.FlatLightLaf;
import io.github.mooddj.host.HostPaths;
import io.github.mooddj.host.MediaPlayerHost;
import io.github.mooddj.host.PluginSession;
import io.github.mooddj.host.vlcj.VlcLibrary;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.NewTrack;
import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.PlaylistMapping;
import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.playlists.TrackTags;
import io.github.mooddj.playlists.store.H2PlaylistStore;
import io.github.mooddj.playlists.store.StoreOpening;
import io.github.mooddj.plugin.MoodDjPlugin;
import io.github.mooddj.plugin.profile.Profiles;
import io.github.mooddj.plugin.settings.FadeSettings;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.GraphicsEnvironment;
import java.awt.Window;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JPopupMenu;
import javax.swing.JSlider;
import javax.swing.MenuSelectionManager;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole plug-in in a window, with its real library, settings and player: what a user does in the first minutes. */
class WholeWalkTest {
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private final Messages messages = new Messages(Locale.getDefault(), ZoneOffset.UTC);

    @TempDir
    Path data = Path.of("");

    private Optional<JMenuBar> menus = Optional.empty();
    private Optional<JFrame> frame = Optional.empty();

    @BeforeEach
    void open() throws Exception {
        assumeFalse(GraphicsEnvironment.isHeadless(), "there is no display");
        assumeTrue(VlcLibrary.find() instanceof VlcLibrary.Found, "there is no libVLC");
        new Profiles(data).create("Ada");
        FailOnThreadViolationRepaintManager.install();
        frame = Optional.of(EventThread.get(() -> {
            Widgets.wear(new FlatLightLaf());
            JFrame made = new JFrame("player");
            JMenuBar bar = new JMenuBar();
            made.setJMenuBar(bar);
            menus = Optional.of(bar);
            made.setSize(820, 760);
            made.setVisible(true);
            return made;
        }));
    }

    @AfterEach
    void close() {
        FailOnThreadViolationRepaintManager.uninstall();
        if (frame.isPresent()) {
            EventThread.run(() -> Arrays.stream(Window.getWindows()).forEach(Window::dispose));
        }
    }

    @Test
    void aNewUserSkipsTheIntroductionChoosesTakesBackHoldsSetsAndSomebodyElseGoesOn() {
        PluginSession session = EventThread.get(() -> new MoodDjPlugin().start(new Player()));
        try {
            press("first.skip");
            await("the introduction is remembered", () -> settings(data).contains("\"seen\" : true"));

            choose("mood.snapshot.more", "mood.choose.happy");
            await("the mood is happy", () -> shows(Emotion.HAPPY));
            choose("mood.snapshot.more", "mood.choose.sad");
            await("the mood is sad", () -> shows(Emotion.SAD));
            choose("mood.wrong", "mood.rather.happy");
            await("the mood is the right one", () -> shows(Emotion.HAPPY));

            await("the choice is held", () -> ((AbstractButton) find("mood.hold")).isSelected());
            press("mood.hold");
            await("it is let go", () -> !((AbstractButton) find("mood.hold")).isSelected());

            await("the settings open", () -> {
                press("mood-dj.menu.settings");
                return named("settings.rail").isPresent();
            });
            JList<?> rail = assertInstanceOf(JList.class, find("settings.rail"));
            EventThread.run(() -> rail.setSelectedValue("fades", true));
            JSlider fade = assertInstanceOf(JSlider.class, find("fades.mood"));
            JSlider pause = assertInstanceOf(JSlider.class, find("fades.pause"));
            int usual = (int) FadeSettings.defaults().pause().toMillis() / 50;
            await("the page, which is made in stages, is whole", () -> EventThread.get(pause::getValue) == usual);
            EventThread.run(() -> fade.setValue(80));
            await("the fade is kept", () -> settings(data).contains("\"moodMillis\" : 4000"));
            press("settings.done");

            EventThread.run(() -> Arrays.stream(((JMenu) find("mood-dj.menu.profiles")).getMenuListeners())
                    .forEach(listener -> listener.menuSelected(new javax.swing.event.MenuEvent(this))));
            press("mood-dj.menu.profile.Ada");
            await("Ada is new here", () -> named("first.promise").isPresent());
            assertThat(settings(new Profiles(data).directory("Ada"))).doesNotContain("4000");
        } finally {
            EventThread.run(session::close);
        }
    }

    @Test
    void aSwitchThatWasWrongFadesBackToWhatPlayedBefore() throws IOException {
        fillLibrary();
        PluginSession session = EventThread.get(() -> new MoodDjPlugin().start(new Player()));
        try {
            press("first.skip");
            choose("mood.snapshot.more", "mood.choose.happy");
            await("the happy song plays", () -> plays("Sunny") && offers("transport.pause"));
            press("transport.play");
            await("it is paused", () -> offers("transport.play"));
            press("transport.play");
            await("it goes on", () -> plays("Sunny") && offers("transport.pause"));
            choose("mood.snapshot.more", "mood.choose.sad");
            await("it fades to the sad one", () -> plays("Rainy") && isShown("playing.outgoing"));

            choose("mood.wrong", "mood.wrong.undo");

            await("it fades back to the happy one", () -> plays("Sunny") && isShown("playing.outgoing"));
            await("and so does the mood", () -> shows(Emotion.HAPPY));
            await("the fade ends", () -> plays("Sunny") && !isShown("playing.outgoing"));
        } finally {
            EventThread.run(session::close);
        }
    }

    private boolean plays(String title) {
        return named("playing.live.title")
                .filter(live -> title.equals(((JLabel) live).getText()))
                .isPresent();
    }

    /** What the button that plays and pauses would do. */
    private boolean offers(String deed) {
        return messages.text(deed)
                .equals(find("transport.play").getAccessibleContext().getAccessibleName());
    }

    private boolean isShown(String name) {
        return named(name).filter(Component::isVisible).isPresent();
    }

    /** A minute of silence for each of two moods. */
    private void fillLibrary() throws IOException {
        Path music = Files.createDirectory(data.resolve("music"));
        AudioFormat format = new AudioFormat(8000, 16, 1, true, false);
        if (H2PlaylistStore.open(data, InstantSource.system()) instanceof StoreOpening.Opened opened) {
            try (PlaylistStore store = opened.store()) {
                Map<Emotion, PlaylistMapping.Target> targets = new EnumMap<>(Emotion.class);
                for (Map.Entry<Emotion, String> each :
                        Map.of(Emotion.HAPPY, "Sunny", Emotion.SAD, "Rainy").entrySet()) {
                    Path file = music.resolve(each.getValue() + ".wav");
                    byte[] silence = new byte[60 * 8000 * 2];
                    AudioSystem.write(
                            new AudioInputStream(new ByteArrayInputStream(silence), format, 60 * 8000),
                            AudioFileFormat.Type.WAVE,
                            file.toFile());
                    List<Track> added = store.addTracks(List.of(
                            new NewTrack(file.toUri(), TrackTags.titled(each.getValue()), OptionalLong.empty())));
                    Playlist list = store.createPlaylist(each.getValue() + " songs");
                    store.setTracks(list.id(), List.of(added.get(0).id()));
                    targets.put(each.getKey(), PlaylistMapping.Play.of(List.of(list.id())));
                }
                store.saveMapping(new PlaylistMapping(targets, Optional.empty()));
            }
        }
    }

    private boolean shows(Emotion emotion) {
        return messages.name(emotion).equals(((JLabel) find("mood.name")).getText());
    }

    private void choose(String button, String item) {
        EventThread.run(() -> ((AbstractButton) find(button)).doClick());
        AbstractButton chosen = EventThread.get(
                () -> Arrays.stream(MenuSelectionManager.defaultManager().getSelectedPath())
                        .filter(JPopupMenu.class::isInstance)
                        .flatMap(menu -> Arrays.stream(((JPopupMenu) menu).getComponents()))
                        .filter(each -> item.equals(each.getName()))
                        .map(AbstractButton.class::cast)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no item " + item)));
        EventThread.run(() -> {
            chosen.doClick();
            MenuSelectionManager.defaultManager().clearSelectedPath();
        });
    }

    private void press(String name) {
        Component found = find(name);
        EventThread.run(assertInstanceOf(AbstractButton.class, found)::doClick);
    }

    private Component find(String name) {
        await(name, () -> named(name).isPresent());
        return named(name).orElseThrow();
    }

    private Optional<Component> named(String name) {
        return EventThread.get(() -> Arrays.stream(Window.getWindows())
                .filter(Component::isShowing)
                .flatMap(window -> EventThread.named(window, name).stream())
                .findFirst());
    }

    private static void await(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("did not happen: " + what).isLessThan(end);
            EventThread.pause();
        }
    }

    private static String settings(Path directory) {
        try {
            Path file = directory.resolve("settings.json");
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            return "";
        }
    }

    private final class Player implements MediaPlayerHost {
        @Override
        public String name() {
            return "player";
        }

        @Override
        public HostPaths paths() {
            return new HostPaths(data);
        }

        @Override
        public Map<String, String> options() {
            return Map.of("audio", "none", "camera", "none");
        }

        @Override
        public Optional<HostWindow> window() {
            return Optional.of(new Place());
        }

        @Override
        public void quit(int exitCode) {}
    }

    private final class Place implements MediaPlayerHost.HostWindow {
        @Override
        public MediaPlayerHost.Registration dock(String title, JComponent panel) {
            JFrame window = frame.orElseThrow();
            window.add(panel, BorderLayout.CENTER);
            window.validate();
            return () -> {
                window.remove(panel);
                window.repaint();
            };
        }

        @Override
        public MediaPlayerHost.Registration addMenu(JMenu menu) {
            JMenuBar bar = menus.orElseThrow();
            bar.add(menu);
            bar.revalidate();
            return () -> bar.remove(menu);
        }
    }
}
