package io.github.mooddj.plugin.ui;

import io.github.mooddj.playlists.Track;
import io.github.mooddj.plugin.dj.DjCommands;
import io.github.mooddj.plugin.dj.DjStatus;
import io.github.mooddj.plugin.ui.look.Card;
import io.github.mooddj.plugin.ui.look.Icons;
import io.github.mooddj.plugin.ui.look.Lines;
import io.github.mooddj.plugin.ui.look.Text;
import io.github.mooddj.plugin.ui.look.Tones;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JLabel;
import net.miginfocom.swing.MigLayout;

/** What comes next, and the way to the settings. */
final class QueueCard extends Card {
    private static final long serialVersionUID = 1L;

    private final Messages messages;
    private final Text title;
    private final JLabel shuffled = new JLabel(Icons.of("shuffle", 16, Tones::quietText));
    private final QueueList list;
    private final Lines empty = new Lines(Text.Kind.QUIET, 3);
    private List<Track> shown = List.of();

    QueueCard(Messages messages, DjCommands commands, Runnable openSettings) {
        super(new MigLayout("insets 12 12 10 12, gap 0, fill, hidemode 3", "[grow, fill][][]", "[][grow, fill]"), 12);
        this.messages = messages;
        setName("queue");
        title = Titles.of(messages, "queue.title");
        list = new QueueList(messages, commands);
        shuffled.setToolTipText(messages.text("queue.shuffled"));
        shuffled.getAccessibleContext().setAccessibleName(messages.text("queue.shuffled"));
        empty.setText(messages.text("queue.empty"));
        JButton settings =
                Buttons.word("settings", messages.text("settings"), messages.text("settings.hint"), openSettings);
        settings.setIcon(Icons.of("gear", 16));
        add(title, "cell 0 0, wmin 0, h 24!");
        add(shuffled, "cell 1 0, gapright 8");
        add(settings, "cell 2 0, h 28!");
        add(list.inScrollPane(), "cell 0 1 3 1, hmin 60, wmin 0, grow, gaptop 6");
        add(empty, "cell 0 1 3 1, wmin 0, growx, aligny top, gaptop 6");
        list.inScrollPane().setVisible(false);
        shuffled.setVisible(false);
    }

    void show(DjStatus status) {
        DjStatus.Queue queue = status.queue();
        Titles.set(
                title,
                queue.playlist().isBlank()
                        ? messages.text("queue.title")
                        : messages.text("queue.title.of", queue.playlist()));
        shuffled.setVisible(queue.shuffled());
        if (!queue.next().equals(shown)) {
            shown = queue.next();
            list.show(shown);
        }
        list.inScrollPane().setVisible(!shown.isEmpty());
        empty.setVisible(shown.isEmpty());
    }
}
