package io.github.mooddj.plugin.ui;

import io.github.mooddj.plugin.camera.PreviewFeed;
import io.github.mooddj.plugin.camera.PreviewFrame;
import io.github.mooddj.plugin.dj.DjCommands;
import io.github.mooddj.plugin.dj.DjStatus;
import io.github.mooddj.plugin.spectrum.SpectrumFeed;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Graphics;
import java.awt.Toolkit;
import java.awt.event.HierarchyEvent;
import java.awt.event.KeyEvent;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ScrollPaneConstants;
import javax.swing.Timer;
import javax.swing.TransferHandler;

/**
 * The panel that docks in the player. It subscribes to the DJ while it is in a window, and to the preview only while it
 * is to be seen. Made and used on the event dispatch thread.
 */
public final class MoodPanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final String PASTE = "paste-picture";
    private static final int HIDDEN_MILLIS = 1000;
    private static final String CARDS = "cards";
    private static final String FIRST = "first";

    private final transient DjCommands commands;
    private final transient PreviewFeed preview;
    private final PanelCards cards;
    private final transient Supplier<FirstRunView> introduction;
    private transient Optional<FirstRunView> first = Optional.empty();
    private final transient StatusRelay<DjStatus> statuses;
    private final transient StatusRelay<PreviewFrame> frames;
    private transient Optional<Runnable> unseen = Optional.empty();
    private transient Optional<DjStatus> shown = Optional.empty();
    private transient Optional<DjCommands.Subscription> status = Optional.empty();
    private transient Optional<PreviewFeed.Subscription> picture = Optional.empty();

    /**
     * Makes the panel in the user's language.
     *
     * @param commands the DJ
     * @param preview the camera's pictures
     * @param spectrum the music's spectra
     * @param openSettings opens the settings dialog
     * @param calibrate opens the calibration
     * @param needs what the introduction needs
     */
    public MoodPanel(
            DjCommands commands,
            PreviewFeed preview,
            SpectrumFeed spectrum,
            Runnable openSettings,
            Runnable calibrate,
            FirstRun needs) {
        this(commands, preview, spectrum, openSettings, calibrate, needs, Locale.getDefault(), ZoneId.systemDefault());
    }

    MoodPanel(
            DjCommands commands,
            PreviewFeed preview,
            SpectrumFeed spectrum,
            Runnable openSettings,
            Runnable calibrate,
            FirstRun needs,
            Locale locale,
            ZoneId zone) {
        super(new CardLayout());
        this.commands = commands;
        this.preview = preview;
        Messages messages = new Messages(locale, zone);
        cards = new PanelCards(messages, zone, commands, spectrum, openSettings, calibrate, this::introduce);
        introduction = () -> new FirstRunView(messages, commands, needs, openSettings, () -> bring(CARDS));
        statuses = new StatusRelay<>(this::show);
        frames = new StatusRelay<>(cards::show);
        setName("mood-dj");
        getAccessibleContext().setAccessibleName(messages.text("panel.name"));
        add(scrolling(cards), CARDS);
        setPreferredSize(new Dimension(760, 620));
        setMinimumSize(new Dimension(300, 320));
        setTransferHandler(new PictureDrop(
                commands::snapshot, picture -> commands.snapshot(picture, messages.text("snapshot.pasted"))));
        getActionMap().put(PASTE, TransferHandler.getPasteAction());
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                .put(
                        KeyStroke.getKeyStroke(
                                KeyEvent.VK_V, Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx()),
                        PASTE);
        addHierarchyListener(event -> {
            if ((event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0) {
                followPreview();
            }
        });
        if (needs.wanted()) {
            introduce();
        }
    }

    private static JScrollPane scrolling(JComponent content) {
        JScrollPane scroll = new JScrollPane(
                content,
                ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
                ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        return scroll;
    }

    /** Shows the introduction, from its first step. */
    public void introduce() {
        FirstRunView shownFirst = first.orElseGet(() -> {
            FirstRunView made = introduction.get();
            add(scrolling(made), FIRST);
            return made;
        });
        first = Optional.of(shownFirst);
        bring(FIRST);
        shownFirst.begin();
        followPreview();
    }

    /** Gives back what the introduction has borrowed; the panel is of no use afterwards. */
    public void close() {
        first.ifPresent(FirstRunView::close);
    }

    /** Does this once: when the panel has been painted, or after a second where nobody sees it. */
    void whenSeen(Runnable deed) {
        unseen = Optional.of(deed);
        Timer hidden = new Timer(HIDDEN_MILLIS, event -> seen());
        hidden.setRepeats(false);
        hidden.start();
    }

    private void seen() {
        Optional<Runnable> deed = unseen;
        unseen = Optional.empty();
        deed.ifPresent(Runnable::run);
    }

    @Override
    protected void paintChildren(Graphics graphics) {
        super.paintChildren(graphics);
        if (unseen.isPresent()) {
            EventQueue.invokeLater(this::seen);
        }
    }

    private void bring(String card) {
        if (getLayout() instanceof CardLayout layout) {
            layout.show(this, card);
            followPreview();
        }
    }

    /** Opens what is known of the day, when the user wants to see it. */
    void onInsight(Runnable open) {
        cards.onInsight(open);
    }

    private void show(DjStatus newest) {
        shown = Optional.of(newest);
        followPreview();
        cards.show(newest);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        // Called by the superclass's constructor too, when there are no cards yet.
        if (cards != null) {
            EventQueue.invokeLater(() -> shown.ifPresent(cards::show));
        }
    }

    @Override
    public void addNotify() {
        super.addNotify();
        if (status.isEmpty()) {
            status = Optional.of(commands.subscribe(statuses));
        }
    }

    @Override
    public void removeNotify() {
        status.ifPresent(DjCommands.Subscription::close);
        status = Optional.empty();
        super.removeNotify();
    }

    @Override
    public void doLayout() {
        cards.fit(getWidth(), getHeight());
        super.doLayout();
    }

    private void followPreview() {
        boolean wanted = isShowing()
                && first.filter(FirstRunView::isOpen).isEmpty()
                && shown.map(DjStatus::previewWanted).orElse(false);
        if (wanted && picture.isEmpty()) {
            picture = Optional.of(preview.subscribe(frames));
        } else if (!wanted && picture.isPresent()) {
            picture.get().close();
            picture = Optional.empty();
        }
    }
}
