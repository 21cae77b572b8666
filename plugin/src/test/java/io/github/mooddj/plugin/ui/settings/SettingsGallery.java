package io.github.mooddj.plugin.ui.settings;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import io.github.mooddj.host.playback.SoundDevice;
import io.github.mooddj.model.face.FaceBox;
import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.plugin.camera.PreviewFeed;
import io.github.mooddj.plugin.camera.PreviewFrame;
import io.github.mooddj.plugin.server.MusicServers;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.Window;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JTable;
import javax.swing.LookAndFeel;
import javax.swing.Timer;
import javax.swing.UIManager;
import javax.swing.UnsupportedLookAndFeelException;
import javax.swing.plaf.metal.MetalLookAndFeel;

/** Paints the dialog, light and dark, into {@code target/gallery}, to be looked at; needs a display. */
final class SettingsGallery {
    private static final Path PLACE = Path.of("target", "gallery");

    private static final List<String> PAGES =
            List.of("mapping", "camera", "fades", "sound", "calm", "servers", "profiles", "privacy", "about");

    private SettingsGallery() {}

    /** Paints all pictures. */
    public static void main(String[] arguments) throws Exception {
        Files.createDirectories(PLACE);
        FlatInterFont.install();
        FlatLaf.setPreferredFontFamily(FlatInterFont.FAMILY);
        for (LookAndFeel look : List.of(new FlatLightLaf(), new FlatDarkLaf(), new MetalLookAndFeel())) {
            String theme = name(look);
            try (PlaylistStore store = SampleLibrary.filled();
                    PlaylistStore empty = SampleLibrary.empty()) {
                paint(look, "mapping-" + theme, () -> new PlaylistMappingDialog(null, store, new RecordedCommands()));
                paint(
                        look,
                        "mapping-empty-" + theme,
                        () -> new PlaylistMappingDialog(null, empty, new RecordedCommands()));
                paint(look, "mapping-busy-" + theme, () -> busy(store));
                for (String page : PAGES) {
                    paint(look, "settings-" + page + "-" + theme, () -> settings(store, page));
                }
            }
        }
        System.exit(0);
    }

    private static void paint(LookAndFeel look, String name, Callable<Window> maker) throws Exception {
        Window window = Ui.get(() -> {
            set(look);
            Window made = maker.call();
            made.setVisible(true);
            return made;
        });
        Ui.settle();
        BufferedImage picture = Ui.get(() -> picture(window));
        File file = PLACE.resolve(Locale.getDefault().getLanguage() + "-" + name + ".png")
                .toFile();
        ImageIO.write(picture, "png", file);
        Ui.run(window::dispose);
    }

    /** Everything unfolded, a playlist chosen, songs selected, a line with something to undo. */
    private static Window busy(PlaylistStore store) {
        PlaylistMappingDialog dialog = new PlaylistMappingDialog(null, store, new RecordedCommands());
        long kites = store.playlist("Paper Kites").orElseThrow().id();
        Timer timer = new Timer(400, event -> {
            Ui.find(dialog, "mapping.fold", JButton.class).doClick();
            Ui.find(dialog, "library.playlists", ShelfList.class).choose(kites);
            Ui.find(dialog, "library.songs", JTable.class).setRowSelectionInterval(2, 3);
            Ui.find(dialog, "song.remove", JButton.class).doClick();
            Ui.find(dialog, "library.songs", JTable.class).setRowSelectionInterval(1, 1);
        });
        timer.setRepeats(false);
        timer.start();
        return dialog;
    }

    /** A camera that sees gray stripes and a face at their middle. */
    private static PreviewFeed.Subscription look(Consumer<PreviewFrame> viewer) {
        BufferedImage frame = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 640; x++) {
            for (int y = 0; y < 480; y++) {
                frame.setRGB(x, y, (x / 40 + y / 40) % 2 == 0 ? 0x808890 : 0x707880);
            }
        }
        viewer.accept(new PreviewFrame(frame, Optional.of(new FaceBox(200, 120, 180, 220))));
        return () -> {};
    }

    private static Window settings(PlaylistStore store, String page) {
        RecordedCommands commands = new RecordedCommands();
        SettingsDialog dialog = new SettingsDialog(
                null,
                new SettingsParts(
                        store,
                        commands,
                        commands::settings,
                        () -> List.of(new CameraChoice("0", "Integrated Camera"), new CameraChoice("1", "USB Video")),
                        () -> List.of(
                                new SoundDevice("hdmi", "Monitor at the HDMI socket"),
                                new SoundDevice("bt", "Kitchen loudspeaker (Bluetooth)")),
                        SettingsGallery::look,
                        MusicServers.of(store, Path.of("target"), Thread::new),
                        new SampleProfiles(),
                        Path.of("/home/ada/.local/share/mood-dj"),
                        () -> {},
                        "0.1.0"));
        dialog.showPage(page);
        return dialog;
    }

    private static BufferedImage picture(Window window) {
        Component content = ((JDialog) window).getRootPane();
        BufferedImage picture = new BufferedImage(content.getWidth(), content.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        content.paint(pen);
        pen.dispose();
        return picture;
    }

    private static String name(LookAndFeel look) {
        return look instanceof FlatLaf flat ? flat.isDark() ? "dark" : "light" : "metal";
    }

    private static void set(LookAndFeel look) {
        try {
            UIManager.setLookAndFeel(look);
        } catch (UnsupportedLookAndFeelException e) {
            throw new AssertionError(e);
        }
    }
}
