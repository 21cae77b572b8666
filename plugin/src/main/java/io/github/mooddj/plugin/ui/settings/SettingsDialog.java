package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.plugin.ui.look.Card;
import java.awt.CardLayout;
import java.awt.Dialog;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Window;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/**
 * All settings, a page each; every change holds at once, so that closing loses nothing. Event dispatch thread only; the
 * library and the cameras are asked by workers.
 */
public final class SettingsDialog extends JDialog {
    private static final long serialVersionUID = 1L;

    private final CardLayout cards = new CardLayout();
    private final JPanel pages = new JPanel(cards);
    private final transient Map<String, Supplier<JComponent>> waiting = new LinkedHashMap<>();
    private final Rail rail;

    /**
     * Makes the window; {@link #setVisible} shows it, on the page for the mapping.
     *
     * @param owner over which it lies; none when null
     * @param parts what it shows and changes
     */
    public SettingsDialog(@Nullable Window owner, SettingsParts parts) {
        super(owner, Words.text("settings.title"), Dialog.ModalityType.MODELESS);
        setName("settings");
        setDefaultCloseOperation(DISPOSE_ON_CLOSE);
        LibraryDesk library = new LibraryDesk(parts.store(), parts.commands(), parts.music());
        SettingsDesk settings = new SettingsDesk(parts.commands(), parts.settings());
        NoticeLine notice = new NoticeLine("settings.notice");
        library.onNotice(notice::show);
        waiting.put("mapping", () -> new PlaylistMappingPanel(library));
        waiting.put("camera", () -> Roll.pane(new CameraPage(settings, parts.cameras(), parts.preview())));
        waiting.put("fades", () -> Roll.pane(new FadePage(settings)));
        waiting.put("sound", () -> Roll.pane(new SoundPage(settings, parts.devices(), parts.store())));
        waiting.put("calm", () -> Roll.pane(new CalmPage(settings)));
        waiting.put("background", () -> Roll.pane(new BackgroundPage(settings, parts.background())));
        waiting.put("servers", () -> Roll.pane(new ServersPage(new ServerDesk(parts.servers(), library))));
        waiting.put("profiles", () -> Roll.pane(new ProfilesPage(parts.profiles(), library)));
        waiting.put("calibration", () -> Roll.pane(new CalibrationPage(parts.calibration(), parts.calibrate())));
        waiting.put("privacy", () -> Roll.pane(new PrivacyPage(library, parts.dataDirectory(), parts.eraseCaptures())));
        waiting.put("about", () -> Roll.pane(new AboutPage(parts.version(), parts.introduce())));
        pages.setOpaque(false);
        rail = new Rail(waiting.keySet(), this::showPage);
        // Each in a task of its own: all of them at once would hold the drawing up.
        List.copyOf(waiting.keySet()).forEach(key -> EventQueue.invokeLater(() -> make(key)));
        build(notice);
        addWindowListener(new WindowAdapter() {
            @Override
            public void windowActivated(WindowEvent event) {
                settings.refresh();
            }

            @Override
            public void windowClosed(WindowEvent event) {
                library.close();
            }
        });
        setSize(1020, 800);
        setMinimumSize(new Dimension(840, 480));
        setLocationRelativeTo(owner);
    }

    /**
     * Shows a page.
     *
     * @param key {@code mapping}, {@code camera}, {@code fades}, {@code sound}, {@code calm}, {@code background},
     *     {@code servers}, {@code profiles}, {@code calibration}, {@code privacy} or {@code about}
     */
    public void showPage(String key) {
        make(key);
        cards.show(pages, key);
        rail.choose(key);
    }

    private void make(String key) {
        Supplier<JComponent> page = waiting.remove(key);
        if (page != null) {
            pages.add(page.get(), key);
            pages.revalidate();
        }
    }

    private void build(NoticeLine notice) {
        setLayout(new MigLayout("insets 12, fill, wrap 2", "[170!]12[grow, fill]", "[grow, fill]"));
        Card side = new Card(new MigLayout("insets 8, fill", "[grow, fill]", "[grow, fill]"), 12);
        side.add(rail);
        Card main =
                new Card(new MigLayout("insets 16 16 12 16, fill", "[grow, fill, 0::]12[]", "[grow, fill]10[]"), 12);
        JButton done = Buttons.make("settings.done", Words.text("done"), this::dispose);
        main.add(pages, "span 2, grow, wmin 0, w 0:0:, wrap");
        main.add(notice, "span 2, split 2, growx, pushx, wmin 0");
        main.add(done);
        add(side, "grow");
        add(main, "grow, wmin 0, w 0:0:");
        getRootPane().setDefaultButton(done);
        Keys.onEscape(getRootPane(), this::dispose);
        EventQueue.invokeLater(rail::requestFocusInWindow);
    }
}
