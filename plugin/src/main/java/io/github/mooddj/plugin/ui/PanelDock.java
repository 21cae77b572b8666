package io.github.mooddj.plugin.ui;

import io.github.mooddj.host.MediaPlayerHost.HostWindow;
import io.github.mooddj.host.MediaPlayerHost.Registration;
import io.github.mooddj.plugin.calibrate.CalibrationDesk;
import io.github.mooddj.plugin.camera.PreviewFeed;
import io.github.mooddj.plugin.dj.DjCommands;
import io.github.mooddj.plugin.profile.ProfileCommands;
import io.github.mooddj.plugin.spectrum.SpectrumFeed;
import io.github.mooddj.plugin.ui.insight.InsightDialog;
import io.github.mooddj.plugin.ui.settings.Ahead;
import io.github.mooddj.plugin.ui.settings.SettingsDialog;
import io.github.mooddj.plugin.ui.settings.SettingsDoors;
import io.github.mooddj.plugin.ui.settings.SettingsParts;
import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.swing.JDialog;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JOptionPane;
import javax.swing.JRadioButtonMenuItem;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.event.MenuEvent;
import javax.swing.event.MenuListener;

/** The panel and the menu in a host's window, until they are taken out again. Event dispatch thread only. */
public final class PanelDock implements AutoCloseable {
    private static final int READY_SECONDS = 3;

    private final HostWindow window;
    private final DjCommands commands;
    private final Supplier<Optional<SettingsParts>> settings;
    private final ProfileCommands profiles;
    private final CalibrationDesk calibration;
    private final MoodPanel panel;
    private final JMenu menu;
    private final List<Registration> added;
    private final InstantSource clock;
    private Optional<SettingsDialog> dialog = Optional.empty();
    private Optional<InsightDialog> insight = Optional.empty();
    private Optional<MoodTray> tray = Optional.empty();
    private Optional<DjCommands.Subscription> trayStatus = Optional.empty();
    private Optional<CalibrationDialog> teaching = Optional.empty();
    private Optional<JDialog> failure = Optional.empty();
    private boolean closed;

    /**
     * Docks.
     *
     * @param window the host's
     * @param commands the DJ
     * @param preview the camera's pictures
     * @param profiles who uses this machine
     * @param spectrum the music's spectra
     * @param calibration teaches the user's face
     * @param clock says which day it is
     * @param settings what the settings dialog needs; empty while the library is being opened
     * @param introduction what the introduction needs
     */
    public PanelDock(
            HostWindow window,
            DjCommands commands,
            PreviewFeed preview,
            ProfileCommands profiles,
            SpectrumFeed spectrum,
            CalibrationDesk calibration,
            InstantSource clock,
            Supplier<Optional<SettingsParts>> settings,
            FirstRun introduction) {
        this.clock = clock;
        this.commands = commands;
        this.window = window;
        this.settings = settings;
        this.profiles = profiles;
        this.calibration = calibration;
        this.panel = new MoodPanel(commands, preview, spectrum, this::openSettings, this::calibrate, introduction);
        panel.onInsight(this::openInsight);
        this.menu = menu(commands);
        this.added = List.of(window.dock("Mood DJ", panel), window.addMenu(menu));
    }

    /** Does this once: when the panel has been painted, or after a second where nobody sees it. */
    public void whenSeen(Runnable deed) {
        panel.whenSeen(deed);
    }

    /** Loads what its windows will need, after a while, when everything else has come up. */
    public void getReady(ScheduledExecutorService idle) {
        var unused = idle.schedule(Ahead::load, READY_SECONDS, TimeUnit.SECONDS);
    }

    private JMenu menu(DjCommands commands) {
        Messages messages = new Messages(Locale.getDefault(), ZoneId.systemDefault());
        int shortcut = Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx();
        JMenu menu = new JMenu("Mood DJ");
        menu.setName("mood-dj.menu");
        menu.add(item(messages, "snapshot", commands::snapshot))
                .setAccelerator(KeyStroke.getKeyStroke(KeyEvent.VK_L, shortcut));
        JMenu pause = new JMenu(messages.text("camera.pause.menu"));
        PauseMenu.addTo(pause::add, messages, commands);
        menu.add(pause);
        menu.add(item(messages, "calibrate", this::calibrate));
        menu.add(item(messages, "insight", this::openInsight))
                .setAccelerator(KeyStroke.getKeyStroke(KeyEvent.VK_T, shortcut));
        menu.add(item(messages, "introduction", panel::introduce));
        menu.add(item(messages, "settings", this::openSettings))
                .setAccelerator(KeyStroke.getKeyStroke(KeyEvent.VK_COMMA, shortcut));
        menu.add(profileMenu(messages.text("menu.profiles")));
        return menu;
    }

    private static JMenuItem item(Messages messages, String key, Runnable press) {
        JMenuItem item = new JMenuItem(messages.text("menu." + key));
        item.setName("mood-dj.menu." + key);
        item.addActionListener(event -> press.run());
        return item;
    }

    /** Filled each time that it opens: somebody may have been added meanwhile. */
    private JMenu profileMenu(String title) {
        JMenu menu = new JMenu(title);
        menu.setName("mood-dj.menu.profiles");
        menu.addMenuListener(new MenuListener() {
            @Override
            public void menuSelected(MenuEvent event) {
                menu.removeAll();
                for (String name : profiles.names()) {
                    JRadioButtonMenuItem item = new JRadioButtonMenuItem(name, name.equals(profiles.current()));
                    item.setName("mood-dj.menu.profile." + name);
                    item.addActionListener(chosen -> {
                        var unused = profiles.switchTo(name);
                    });
                    menu.add(item);
                }
            }

            @Override
            public void menuDeselected(MenuEvent event) {}

            @Override
            public void menuCanceled(MenuEvent event) {}
        });
        return menu;
    }

    private void openSettings() {
        if (dialog.filter(SettingsDialog::isDisplayable).isEmpty()) {
            dialog = settings.get()
                    .map(parts -> new SettingsDialog(
                            SwingUtilities.getWindowAncestor(panel),
                            parts,
                            new SettingsDoors(calibration, this::calibrate, this::introduce)));
        }
        dialog.ifPresent(open -> {
            open.setVisible(true);
            open.toFront();
        });
    }

    private void introduce() {
        dialog.ifPresent(SettingsDialog::dispose);
        panel.introduce();
    }

    private void openInsight() {
        if (insight.filter(InsightDialog::isDisplayable).isEmpty()) {
            insight = settings.get()
                    .map(parts -> new InsightDialog(
                            SwingUtilities.getWindowAncestor(panel),
                            parts.store().history(),
                            clock));
        }
        insight.ifPresent(open -> {
            open.setVisible(true);
            open.toFront();
        });
    }

    /**
     * Lets the window go to the tray.
     *
     * @param wanted whether the user wants that, asked with each status
     * @param quit ends the program
     */
    public void useTray(BooleanSupplier wanted, Runnable quit) {
        if (!MoodTray.isPossible() || !(SwingUtilities.getWindowAncestor(panel) instanceof Frame frame)) {
            return;
        }
        MoodTray made = new MoodTray(
                new Messages(Locale.getDefault(), ZoneId.systemDefault()),
                commands,
                wanted,
                frame,
                window::raise,
                quit);
        tray = Optional.of(made);
        trayStatus = Optional.of(commands.subscribe(new StatusRelay<>(made::show)));
    }

    /** Whether this desktop has a tray. */
    public static boolean hasTray() {
        return MoodTray.isPossible();
    }

    /** Shows a sentence beside the icon in the tray, where there is one. From any thread. */
    public void balloon(String title, String sentence) {
        EventQueue.invokeLater(() -> tray.ifPresent(shown -> shown.balloon(title, sentence)));
    }

    /** The history is another one: erased, for instance. From any thread. */
    public void historyChanged() {
        EventQueue.invokeLater(
                () -> insight.filter(InsightDialog::isDisplayable).ifPresent(InsightDialog::reload));
    }

    private void calibrate() {
        if (teaching.filter(CalibrationDialog::isDisplayable).isEmpty()) {
            teaching = Optional.of(new CalibrationDialog(
                    SwingUtilities.getWindowAncestor(panel),
                    calibration,
                    new Messages(Locale.getDefault(), ZoneId.systemDefault())));
        }
        teaching.ifPresent(open -> {
            open.setVisible(true);
            open.toFront();
        });
    }

    /**
     * Says why the plug-in cannot work, and runs {@code then} when the user has read it; not if everything is taken out
     * before. From any thread.
     */
    public void showFailure(String sentence, Runnable then) {
        EventQueue.invokeLater(() -> {
            if (closed) {
                return;
            }
            JDialog shown = new JOptionPane(sentence, JOptionPane.ERROR_MESSAGE)
                    .createDialog(SwingUtilities.getWindowAncestor(panel), "Mood DJ");
            failure = Optional.of(shown);
            shown.setVisible(true);
            shown.dispose();
            if (!closed) {
                then.run();
            }
        });
    }

    @Override
    public void close() {
        closed = true;
        failure.ifPresent(JDialog::dispose);
        failure = Optional.empty();
        teaching.ifPresent(CalibrationDialog::dispose);
        teaching = Optional.empty();
        trayStatus.ifPresent(DjCommands.Subscription::close);
        tray.ifPresent(MoodTray::close);
        tray = Optional.empty();
        insight.ifPresent(InsightDialog::dispose);
        insight = Optional.empty();
        dialog.ifPresent(SettingsDialog::dispose);
        dialog = Optional.empty();
        panel.close();
        added.forEach(Registration::close);
        Dismantling.of(panel);
        Dismantling.of(menu);
    }
}
