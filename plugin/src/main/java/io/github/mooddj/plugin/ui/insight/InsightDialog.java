package io.github.mooddj.plugin.ui.insight;

import io.github.mooddj.playlists.HistoryStore;
import io.github.mooddj.plugin.ui.look.Card;
import io.github.mooddj.plugin.ui.look.Text;
import java.awt.CardLayout;
import java.awt.Dialog;
import java.awt.Dimension;
import java.awt.Window;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/**
 * The day's or the week's moods, the tracks played in them, each mood's share, and why the music switched. Event
 * dispatch thread only; the library is asked by workers.
 */
public final class InsightDialog extends JDialog {
    private static final long serialVersionUID = 1L;
    private static final int MINUTE = 60_000;

    private final InsightWords words;
    private final transient InstantSource clock;
    private final transient InsightDesk desk;
    private final transient SaveQuestion saving;
    private final InsightHead head;
    private final ChartCard charts;
    private final ShareChart shares;
    private final SwitchTable switches;
    private final EmptyCard empty;
    private final Text notice = new Text(Text.Kind.QUIET);
    private final CardLayout pages = new CardLayout();
    private final JPanel page = new JPanel(pages);
    private final Timer minutes = new Timer(MINUTE, event -> reload());
    private transient Insight insight;
    /** What was asked for last; shown as soon as it is read. */
    private transient Period wanted;

    /**
     * Makes the window in the user's language, on today; {@link #setVisible} shows it.
     *
     * @param owner over which it lies; none when null
     * @param history what it shows
     * @param clock says which day it is
     */
    public InsightDialog(@Nullable Window owner, HistoryStore history, InstantSource clock) {
        this(owner, history, clock, new InsightWords(Locale.getDefault(), ZoneId.systemDefault()));
    }

    InsightDialog(@Nullable Window owner, HistoryStore history, InstantSource clock, InsightWords words) {
        super(owner, words.text("insight.window"), Dialog.ModalityType.MODELESS);
        this.words = words;
        this.clock = clock;
        this.desk = new InsightDesk(history, words.zone());
        this.saving = new SaveQuestion(words);
        Period first = Period.day(today());
        wanted = first;
        insight = Insight.nothing(first);
        head = new InsightHead(
                words,
                first,
                this::today,
                this::open,
                List.of(
                        new InsightHead.Export("insight.export.png", this::exportPng),
                        new InsightHead.Export("insight.export.csv", this::exportCsv)));
        charts = new ChartCard(words, insight, day -> open(Period.day(day)));
        shares = new ShareChart(words);
        switches = new SwitchTable(words);
        empty = new EmptyCard(words);
        setName("insight");
        setDefaultCloseOperation(DISPOSE_ON_CLOSE);
        build();
        show(insight);
        open(first);
        minutes.start();
        addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent event) {
                minutes.stop();
            }
        });
        setSize(1080, 720);
        setMinimumSize(new Dimension(720, 520));
        setLocationRelativeTo(owner);
    }

    private void build() {
        setLayout(new MigLayout("insets 12, gap 12, fill, wrap 1", "[grow, fill]", "[][grow, fill][]"));
        JPanel full = new JPanel(new MigLayout("insets 0, gap 12, fill", "[320!, fill][grow, fill]", "[][grow, fill]"));
        full.setOpaque(false);
        full.add(charts, "span, grow, wmin 0, wrap");
        Card share = card("shares.title", shares);
        share.add(shares, "growx, aligny top, wmin 0");
        Card why = card("switches.title", switches);
        JScrollPane roll = new JScrollPane(switches);
        roll.setBorder(BorderFactory.createEmptyBorder());
        why.add(roll, "grow, wmin 0, hmin 0");
        full.add(share, "grow");
        full.add(why, "grow, wmin 0");
        page.setOpaque(false);
        page.add(full, "full");
        page.add(empty, "empty");
        notice.setName("insight.notice");
        JButton done = new JButton(words.text("insight.done"));
        done.setName("insight.done");
        done.putClientProperty("FlatLaf.style", "arc: 10; margin: 4,12,4,12");
        done.addActionListener(event -> dispose());
        add(head);
        add(page, "grow, wmin 0");
        add(notice, "split 2, growx, pushx, wmin 0");
        add(done, "growx 0");
        getRootPane().setDefaultButton(done);
        getRootPane()
                .registerKeyboardAction(
                        event -> dispose(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
    }

    private Card card(String title, JComponent content) {
        Card card = new Card(new MigLayout("insets 12, gap 8, fill, wrap 1", "[grow, fill]", "[][grow, fill]"), 12);
        Text heading = new Text(Text.Kind.HEADING);
        heading.setText(words.capitals(title));
        heading.getAccessibleContext().setAccessibleName(words.text(title));
        heading.setLabelFor(content);
        card.add(heading);
        return card;
    }

    private LocalDate today() {
        return clock.instant().atZone(words.zone()).toLocalDate();
    }

    /** Shows another day or week as soon as it is read. */
    void open(Period period) {
        wanted = period;
        desk.read(period, this::showRead, () -> notice.setText(words.text("insight.unreadable")));
    }

    /** Something happened, or the history was erased: reads anew. */
    public void reload() {
        open(wanted);
    }

    /** What was said about another question is no longer true. */
    private void showRead(Insight read) {
        if (notice.getText().equals(words.text("insight.unreadable"))) {
            notice.setText("");
        }
        show(read);
    }

    private void show(Insight read) {
        insight = read;
        head.show(read);
        empty.explain(!read.period().last().isBefore(today()));
        if (!read.isEmpty()) {
            charts.show(read);
            shares.show(read.shares(words.zone()));
            switches.show(read);
        }
        pages.show(page, read.isEmpty() ? "empty" : "full");
    }

    private String fileName(String ending) {
        return "moods-" + insight.period().first() + (insight.period().isWeek() ? "-week" : "") + ending;
    }

    private void exportPng() {
        saving.ask(this, "PNG", fileName(".png"), ".png").ifPresent(file -> {
            BufferedImage picture = InsightPicture.of(insight, InsightHead.title(words, insight.period()), words);
            write(file, () -> {
                InsightFiles.png(picture, file);
                return file;
            });
        });
    }

    private void exportCsv() {
        saving.ask(this, "CSV", fileName(".csv"), ".csv").ifPresent(file -> {
            Insight shown = insight;
            write(file, () -> {
                InsightFiles.csv(shown, words, file);
                return file;
            });
        });
    }

    private void write(Path file, Callable<Path> job) {
        desk.work(
                job,
                done -> notice.setText(words.text("insight.exported", done)),
                () -> notice.setText(words.text("insight.unwritten", file)));
    }
}
