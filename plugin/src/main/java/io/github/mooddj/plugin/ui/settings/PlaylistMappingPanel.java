package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.plugin.dj.DjCommands;
import java.awt.BorderLayout;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/**
 * What each mood plays, and the music: playlists, their songs, import and export. Every change is saved at once, so
 * that nothing is lost when the window closes. Event dispatch thread only; the library is read when the panel is made.
 */
public final class PlaylistMappingPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient LibraryDesk desk;

    /**
     * Shows and changes this library.
     *
     * @param store called by workers only
     * @param commands told after every change
     */
    public PlaylistMappingPanel(PlaylistStore store, DjCommands commands) {
        this(new LibraryDesk(store, commands));
        NoticeLine notice = new NoticeLine("mapping.notice");
        desk.onNotice(notice::show);
        add(notice, BorderLayout.SOUTH);
    }

    PlaylistMappingPanel(LibraryDesk desk) {
        super(new BorderLayout(0, 4));
        this.desk = desk;
        setName("mapping");
        setOpaque(false);
        MappingTableModel model = new MappingTableModel();
        ImportBar imports = new ImportBar(desk);
        LibraryPane library = new LibraryPane(desk, imports::start, imports::start);
        Roll content = new Roll(
                new MigLayout("insets 0, fill, wrap 1, hidemode 3", "[grow, fill]", "[]4[]10[]8[]14[grow, fill]8[]"));
        content.add(Labels.heading(Words.text("mapping.heading")));
        content.add(new Paragraph(Words.text("mapping.explained")), "growx, wmin 0");
        content.add(new MoodRows(model, desk, imports::start, library::open), "growx");
        content.add(fallback(model, desk), "growx");
        content.add(library, "grow, h 190:190:");
        content.add(imports, "growx");
        add(Roll.pane(content), BorderLayout.CENTER);
        desk.onView(model::show);
        desk.refresh();
    }

    private static JPanel fallback(MappingTableModel model, LibraryDesk desk) {
        JPanel line = new JPanel(new MigLayout("insets 0 12 0 0", "[]12[]"));
        line.setOpaque(false);
        FallbackChoice choice = new FallbackChoice(model, desk);
        JLabel label = Labels.quiet(Words.text("mapping.fallback"));
        label.setLabelFor(choice);
        line.add(label);
        line.add(choice);
        return line;
    }
}
