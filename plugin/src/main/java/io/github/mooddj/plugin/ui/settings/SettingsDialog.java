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
import java.util.Map;
import java.util.function.Consumer;
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
    private final transient Map<String, Supplier<Made>> waiting = new LinkedHashMap<>();
    private final NoticeLine notice = new NoticeLine("settings.notice");
    private final Rail rail;

    /**
     * A page, and what is left of its making.
     *
     * @param page as it is shown
     * @param rest to be done at once, or in several tasks
     */
    private record Made(JComponent page, Stages rest) {
        static Made of(Page page) {
            return new Made(Roll.pane(page), page.rest());
        }
    }

    /**
     * Makes the window; {@link #setVisible} shows it, on the page for the mapping.
     *
     * @param owner over which it lies; none when null
     * @param parts what it shows and changes
     * @param doors what it leads to
     */
    public SettingsDialog(@Nullable Window owner, SettingsParts parts, SettingsDoors doors) {
        super(owner, Words.text("settings.title"), Dialog.ModalityType.MODELESS);
        setName("settings");
        setDefaultCloseOperation(DISPOSE_ON_CLOSE);
        LibraryDesk library = new LibraryDesk(parts.store(), parts.commands(), parts.music());
        SettingsDesk settings = new SettingsDesk(parts.commands(), parts.settings());
        library.onNotice(notice::show);
        waiting.put("mapping", () -> {
            PlaylistMappingPanel panel = new PlaylistMappingPanel();
            return new Made(panel, panel.stages(library));
        });
        waiting.put("camera", () -> Made.of(new CameraPage(settings, parts.cameras(), parts.preview())));
        waiting.put("fades", () -> Made.of(new FadePage(settings)));
        waiting.put("sound", () -> Made.of(new SoundPage(settings, parts.devices(), parts.store())));
        waiting.put("calm", () -> Made.of(new CalmPage(settings)));
        waiting.put("background", () -> Made.of(new BackgroundPage(settings, parts.background())));
        waiting.put("hosts", () -> Made.of(new HostsPage(settings, parts.hosts())));
        waiting.put("servers", () -> Made.of(new ServersPage(new ServerDesk(parts.servers(), library))));
        waiting.put("profiles", () -> Made.of(new ProfilesPage(parts.profiles(), library)));
        waiting.put("calibration", () -> Made.of(new CalibrationPage(doors.calibration(), doors.calibrate())));
        waiting.put("privacy", () -> Made.of(new PrivacyPage(library, parts.dataDirectory(), parts.eraseCaptures())));
        waiting.put("about", () -> Made.of(new AboutPage(parts.version(), doors.introduce())));
        pages.setOpaque(false);
        rail = new Rail(waiting.keySet(), this::turnTo);
        build();
        // In a task of its own, behind the drawing of the frame; the other pages when somebody wants them.
        EventQueue.invokeLater(() -> make(rail.chosen(), Stages::begin));
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
     *     {@code hosts}, {@code servers}, {@code profiles}, {@code calibration}, {@code privacy} or {@code about}
     */
    public void showPage(String key) {
        make(key, Stages::atOnce);
        cards.show(pages, key);
        rail.choose(key);
    }

    /** The same in several tasks: making a page takes a while, and the choice is drawn before that. */
    private void turnTo(String key) {
        EventQueue.invokeLater(() -> {
            if (key.equals(rail.chosen())) {
                make(key, Stages::begin);
                EventQueue.invokeLater(() -> cards.show(pages, rail.chosen()));
            }
        });
    }

    private void make(String key, Consumer<Stages> how) {
        Supplier<Made> page = waiting.remove(key);
        if (page != null) {
            Made made = page.get();
            pages.add(made.page(), key);
            how.accept(made.rest().onFailure(() -> notice.show(Notice.problem(Words.text("page.unfinished")))));
            pages.revalidate();
        }
    }

    private void build() {
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
