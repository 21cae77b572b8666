package io.github.mooddj.plugin.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.formdev.flatlaf.FlatLightLaf;
import io.github.mooddj.plugin.camera.CameraStatus;
import io.github.mooddj.plugin.camera.PreviewFrame;
import io.github.mooddj.plugin.ui.look.Lines;
import io.github.mooddj.plugin.ui.settings.FirstLibrary;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.KeyboardFocusManager;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.TransferHandler;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The introduction as a new user goes through it, with a real library. */
class FirstRunTest {
    @TempDir
    Path directory = Path.of("");

    private final FakeDj dj = new FakeDj();
    private final FirstRunCast cast = new FirstRunCast(dj);

    @BeforeEach
    void needsADisplay() {
        assumeFalse(GraphicsEnvironment.isHeadless(), "there is no display");
        FailOnThreadViolationRepaintManager.install();
    }

    @AfterEach
    void noMoreChecks() {
        FailOnThreadViolationRepaintManager.uninstall();
    }

    private Screen open(FirstLibrary library) {
        return new Screen(dj, new FlatLightLaf(), Locale.ENGLISH, new Dimension(760, 620), cast.needs(library.music()));
    }

    private FirstLibrary library() {
        return new FirstLibrary(directory.resolve("demo"));
    }

    @Test
    void aNewUserSaysYesSeesTheFaceAndTakesTheMusicOfAFolder() throws IOException {
        Path songs = Files.createDirectories(directory.resolve("Songs"));
        for (String name : List.of("one.mp3", "two.mp3")) {
            Files.writeString(songs.resolve(name), name);
        }
        try (FirstLibrary library = library();
                Screen screen = open(library)) {
            assertThat(screen.shows("first.promise")).isTrue();
            assertThat(screen.shows("camera")).isFalse();
            assertThat(dj.asked).as("no camera before the yes").isEmpty();

            screen.press("welcome.allow");

            assertThat(dj.asked).containsExactly("camera true", "frames");
            cast.tell(Optional.of(PanelPictures.frame()), new CameraStatus(CameraStatus.State.LIVE, "Camera", ""));
            screen.settle();
            assertThat(text(screen, "first.camera.said")).isEqualTo("Your face is in the picture.");
            cast.tell(
                    Optional.of(new PreviewFrame(Painting.face(), Optional.empty())),
                    new CameraStatus(CameraStatus.State.NO_FACE, "Camera", ""));
            screen.settle();
            assertThat(text(screen, "first.camera.said")).isEqualTo("No face yet.");
            screen.press("first.next");
            assertThat(dj.asked).containsExactly("camera true", "frames", "no frames");

            drop(screen.find("first.music", JComponent.class), songs);
            screen.await("the songs are there", () -> text(screen, "first.music.said")
                    .startsWith("2 songs found"));
            assertThat(library.store().mapping().fallback())
                    .isEqualTo(library.store().playlist("Songs").map(list -> list.id()));
            assertThat(screen.shows("first.music.map")).isTrue();
            screen.press("first.next");

            assertThat(dj.asked).endsWith("welcomed");
            assertThat(screen.shows("first.music")).isFalse();
            assertThat(screen.shows("camera")).isTrue();
        }
    }

    @Test
    void withoutACameraThereIsNoLookThroughIt() {
        try (FirstLibrary library = library();
                Screen screen = open(library)) {
            screen.press("welcome.without");

            assertThat(screen.shows("first.music")).isTrue();
            screen.press("first.back");
            assertThat(screen.shows("first.promise")).isTrue();
            assertThat(dj.asked).containsExactly("camera false");
        }
    }

    @Test
    void everyStepCanBeSkippedAndItComesAgainWhenItIsAskedFor() {
        try (FirstLibrary library = library();
                Screen screen = open(library)) {
            screen.press("first.skip");
            assertThat(dj.asked).containsExactly("welcomed");
            assertThat(screen.shows("camera")).isTrue();

            EventThread.run(screen.panel()::introduce);
            screen.press("welcome.allow");
            screen.press("first.skip");
            assertThat(dj.asked).containsExactly("welcomed", "camera true", "frames", "no frames", "welcomed");

            EventThread.run(screen.panel()::introduce);
            assertThat(screen.shows("welcome.allow")).as("is not asked twice").isFalse();
            screen.press("first.next");
            assertThat(screen.shows("first.camera")).isTrue();
        }
    }

    @Test
    void theKeyboardIsEnough() {
        try (FirstLibrary library = library();
                Screen screen = open(library)) {
            key(screen, "welcome.allow", KeyEvent.VK_ENTER);
            assertThat(screen.shows("first.camera")).isTrue();
            key(screen, "first.next", KeyEvent.VK_SPACE);
            assertThat(screen.shows("first.music")).isTrue();
            key(screen, "first.music.folder", KeyEvent.VK_ESCAPE);
            assertThat(screen.shows("first.music")).isFalse();
            assertThat(dj.asked).endsWith("welcomed");
        }
    }

    @Test
    void theCameraIsOneOfThoseThereAre() {
        try (FirstLibrary library = library();
                Screen screen = open(library)) {
            screen.press("welcome.allow");
            JComboBox<?> cameras = screen.find("first.camera.choice", JComboBox.class);
            screen.await("the cameras are found", () -> cameras.getItemCount() == 3);

            EventThread.run(() -> cameras.setSelectedIndex(2));

            assertThat(dj.settings.orElseThrow().camera().source()).isEqualTo("1");
        }
    }

    @Test
    void theDemoBringsAPlaylistForEachMood() {
        try (FirstLibrary library = library();
                Screen screen = open(library)) {
            screen.press("welcome.without");
            screen.press("first.music.demo");

            screen.await("the demo is there", () -> screen.find("first.music.map", Component.class)
                    .isVisible());
            assertThat(library.store().mapping().targets()).hasSizeGreaterThanOrEqualTo(4);
            assertThat(dj.asked).contains("library");
        }
    }

    private static String text(Screen screen, String name) {
        return EventThread.get(screen.find(name, Lines.class)::getText);
    }

    private static void key(Screen screen, String name, int code) {
        Component target = screen.find(name, Component.class);
        EventThread.run(() -> {
            for (int id : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                KeyboardFocusManager.getCurrentKeyboardFocusManager()
                        .redispatchEvent(target, new KeyEvent(target, id, 0, 0, code, KeyEvent.CHAR_UNDEFINED));
            }
        });
        screen.settle();
    }

    private static void drop(JComponent on, Path folder) {
        EventThread.run(() -> {
            boolean taken = on.getTransferHandler()
                    .importData(new TransferHandler.TransferSupport(new JLabel(), new Dropped(folder)));
            assertThat(taken).isTrue();
        });
    }

    /** A folder as a file manager hands it over. */
    private record Dropped(Path path) implements Transferable {
        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {DataFlavor.javaFileListFlavor};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return flavor.equals(DataFlavor.javaFileListFlavor);
        }

        @Override
        public Object getTransferData(DataFlavor flavor) {
            return List.of(path.toFile());
        }
    }
}
