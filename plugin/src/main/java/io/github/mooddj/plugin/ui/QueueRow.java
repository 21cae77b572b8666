package io.github.mooddj.plugin.ui;

import io.github.mooddj.playlists.Track;
import io.github.mooddj.plugin.ui.look.Pen;
import io.github.mooddj.plugin.ui.look.Text;
import io.github.mooddj.plugin.ui.look.Tones;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.BorderFactory;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import net.miginfocom.swing.MigLayout;

/** One coming track: title, artist, length. */
final class QueueRow extends JPanel implements ListCellRenderer<Track> {
    private static final long serialVersionUID = 1L;

    private final Messages messages;
    private final Text title = new Text(Text.Kind.PLAIN);
    private final Text artist = new Text(Text.Kind.SMALL);
    private final Text length = new Text(Text.Kind.SMALL);
    private boolean marked;
    private boolean focused;

    QueueRow(Messages messages) {
        super(new MigLayout("insets 0 8 0 8, gap 0, fill", "[pref, shrinkprio 50]4[grow, fill, shrinkprio 200]8[]"));
        this.messages = messages;
        setOpaque(false);
        // Letters are a little wider where the screen draws them larger: the last one was cut off there.
        title.setBorder(BorderFactory.createEmptyBorder(0, 0, 0, 4));
        add(title, "wmin 0");
        add(artist, "wmin 0");
        add(length);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends Track> list, Track track, int index, boolean selected, boolean hasFocus) {
        title.setText(track.title());
        artist.setText(track.artist());
        length.setText(track.length().map(messages::deckTime).orElse(""));
        marked = selected;
        focused = hasFocus;
        getAccessibleContext()
                .setAccessibleName(track.artist().isBlank() ? track.title() : track.title() + ", " + track.artist());
        return this;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (!marked && !focused) {
            return;
        }
        Graphics2D pen = Pen.of(graphics);
        try {
            RoundRectangle2D row = new RoundRectangle2D.Double(0.5, 0.5, getWidth() - 1d, getHeight() - 1d, 12, 12);
            if (marked) {
                pen.setColor(Tones.groove());
                pen.fill(row);
            }
            if (focused) {
                pen.setColor(Tones.focus());
                pen.draw(row);
            }
        } finally {
            pen.dispose();
        }
    }
}
