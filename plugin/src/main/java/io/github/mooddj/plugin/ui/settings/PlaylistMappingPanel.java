package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.plugin.dj.DjCommands;
import java.awt.BorderLayout;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/**
 * What each mood plays, and the music: playlists, their songs, import and export. Every change is saved at once, so
 * that nothing is lost when the window closes. Event dispatch thread only; the library is read when the panel is made.
 */
public final class PlaylistMappingPanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int BELOW_ROWS = 3;

    private final Roll content = new Roll(
            new MigLayout("insets 0, fill, wrap 1, hidemode 3", "[grow, fill]", "[]4[]10[]8[]14[grow, fill]8[]"));

    private transient Optional<LibraryPane> library = Optional.empty();

    /**
     * Shows and changes this library.
     *
     * @param store called by workers only
     * @param commands told after every change
     */
    public PlaylistMappingPanel(PlaylistStore store, DjCommands commands) {
        super(new BorderLayout(0, 4));
        LibraryDesk desk = new LibraryDesk(store, commands);
        NoticeLine notice = new NoticeLine("mapping.notice");
        desk.onNotice(notice::show);
        add(notice, BorderLayout.SOUTH);
        stages(desk).atOnce();
    }

    /** Empty: its {@link #stages} follow. */
    PlaylistMappingPanel() {
        super(new BorderLayout(0, 4));
    }

    /** Fills it. */
    Stages stages(LibraryDesk desk) {
        MappingTableModel model = new MappingTableModel();
        ImportBar imports = new ImportBar(desk);
        MoodRows rows =
                new MoodRows(model, desk, imports::start, playlist -> library.ifPresent(open -> open.open(playlist)));
        Stages stages = new Stages().then(() -> begin(rows, imports));
        rows.addTo(stages);
        return stages.then(() -> content.add(fallback(model, desk), "growx", BELOW_ROWS))
                .then(() -> library = Optional.of(new LibraryPane(desk, imports::start, imports::start)))
                .then(() -> library.ifPresent(made -> made.fill(imports::start)))
                .then(() -> library.ifPresent(made -> content.add(made, "grow, h 190:190:", BELOW_ROWS + 1)))
                .then(() -> {
                    desk.onView(model::show);
                    desk.refresh();
                    revalidate();
                });
    }

    private void begin(MoodRows rows, ImportBar imports) {
        setName("mapping");
        setOpaque(false);
        content.add(Labels.heading(Words.text("mapping.heading")));
        content.add(new Paragraph(Words.text("mapping.explained")), "growx, wmin 0");
        content.add(rows, "growx");
        content.add(imports, "growx");
        add(Roll.pane(content), BorderLayout.CENTER);
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
