package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.host.playback.SoundDevice;
import io.github.mooddj.model.face.FaceBox;
import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.playlists.files.ImportReport;
import io.github.mooddj.playlists.files.ImportReport.Refusal;
import io.github.mooddj.playlists.files.ImportReport.Refusals;
import io.github.mooddj.playlists.files.Reason;
import io.github.mooddj.plugin.background.Autostart;
import io.github.mooddj.plugin.background.BackgroundChoices;
import io.github.mooddj.plugin.calibrate.CalibrationDesk;
import io.github.mooddj.plugin.camera.PreviewFeed;
import io.github.mooddj.plugin.camera.PreviewFrame;
import io.github.mooddj.plugin.server.MusicServers;
import io.github.mooddj.plugin.ui.EventThread;
import io.github.mooddj.plugin.ui.Painting;
import java.awt.Dimension;
import java.awt.Window;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JTable;

/** The settings, page by page, and the windows that they open. */
public final class SettingsPictures {
    private static final Dimension SMALLEST = new Dimension(840, 480);

    static final List<String> PAGES = List.of(
            "mapping",
            "camera",
            "fades",
            "sound",
            "calm",
            "background",
            "hosts",
            "servers",
            "profiles",
            "calibration",
            "privacy",
            "about");

    private SettingsPictures() {}

    /** Paints all pictures in one look. */
    public static void paint(Painting painting) throws Exception {
        try (PlaylistStore store = SampleLibrary.filled();
                PlaylistStore empty = SampleLibrary.empty()) {
            RecordedCommands commands = new RecordedCommands();
            painting.window(
                    "settings-mapping-empty", 1, () -> new MappingWindow(empty, commands), window -> Ui.settle());
            painting.window(
                    "settings-mapping-busy",
                    1,
                    () -> new MappingWindow(store, commands),
                    window -> busy((MappingWindow) window, store));
            painting.window("settings-report", 1, SettingsPictures::report, window -> {});
            for (String page : PAGES) {
                painting.window("settings-" + page, 1, () -> settings(store, page), window -> Ui.settle());
                if (!painting.foreign()) {
                    painting.window(
                            "settings-small-" + page,
                            1,
                            () -> {
                                Window window = settings(store, page);
                                window.setSize(SMALLEST);
                                return window;
                            },
                            window -> Ui.settle());
                }
            }
            if (!painting.foreign()) {
                for (String page : List.of("mapping", "sound", "about")) {
                    painting.window("settings-double-" + page, 2, () -> settings(store, page), window -> Ui.settle());
                }
            }
        }
    }

    static Window report() {
        Refusals refused = new Refusals(
                List.of(
                        new Refusal("/home/ada/Music/holiday.pdf", Reason.NOT_MUSIC),
                        new Refusal("smb://server/share/a.mp3", Reason.SCHEME)),
                2);
        Refusals missing = new Refusals(List.of(new Refusal("/media/usb/gone.flac", Reason.NOT_THERE)), 1);
        ImportReportDialog dialog = new ImportReportDialog(
                null,
                new ImportReport(List.of(), 0, 0, new Refusals(List.of(), 0), missing, refused, List.of(), false));
        dialog.pack();
        return dialog;
    }

    /** Everything unfolded, a playlist chosen, songs selected, a line with something to undo. */
    private static void busy(MappingWindow dialog, PlaylistStore store) {
        Ui.settle();
        long kites = store.playlist("Paper Kites").orElseThrow().id();
        EventThread.run(() -> {
            Ui.find(dialog, "mapping.fold", JButton.class).doClick();
            Ui.find(dialog, "library.playlists", ShelfList.class).choose(kites);
        });
        Ui.settle();
        EventThread.run(() -> {
            Ui.find(dialog, "library.songs", JTable.class).setRowSelectionInterval(2, 3);
            Ui.find(dialog, "song.remove", JButton.class).doClick();
        });
        Ui.settle();
        EventThread.run(() -> Ui.find(dialog, "library.songs", JTable.class).setRowSelectionInterval(1, 1));
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

    static Window settings(PlaylistStore store, String page) {
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
                        SettingsPictures::look,
                        MusicServers.of(store, Path.of("target"), Thread::new),
                        new SampleProfiles(),
                        Path.of("/home/ada/.local/share/mood-dj"),
                        () -> {},
                        "1.0.0",
                        Optional.empty(),
                        new BackgroundChoices(
                                true, true, Autostart.of(Map.of(), "Linux", Path.of("target"), List.of("mood-dj"))),
                        new SampleHosts()),
                new SettingsDoors(CalibrationDesk.none(), () -> {}, () -> {}));
        dialog.showPage(page);
        return dialog;
    }
}
