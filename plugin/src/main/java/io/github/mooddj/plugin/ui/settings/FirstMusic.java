package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.playlists.PlaylistMapping;
import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.playlists.files.ImportReport;
import io.github.mooddj.plugin.demo.DemoLibrary;
import io.github.mooddj.plugin.demo.DemoMusic;
import io.github.mooddj.plugin.dj.DjCommands;
import io.github.mooddj.plugin.music.MusicRoom;
import io.github.mooddj.plugin.ui.look.Lines;
import io.github.mooddj.plugin.ui.look.Text;
import java.awt.Component;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/**
 * Brings the first music into a library, and shows how far it is: a folder of the user's, or the pieces of the demo.
 * What was begun goes on when this is taken out of its window. Event dispatch thread only; the work is done by workers.
 */
public final class FirstMusic extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient LibraryDesk desk;
    private final ImportBar bar;
    private final Lines words = Lines.upTo(3, Text.Kind.PLAIN, "");
    private final JButton details = Buttons.roomy(new JButton());
    private final transient Runnable came;
    private transient Runnable action = () -> {};

    /**
     * Does nothing yet.
     *
     * @param store the library; called by workers only
     * @param commands hear that the library is another one
     * @param music reads tags and watches folders
     * @param came is called when there is music
     */
    public FirstMusic(PlaylistStore store, DjCommands commands, Optional<MusicRoom> music, Runnable came) {
        super(new MigLayout("insets 0, fillx, wrap 1, hidemode 3", "[grow, fill, 0::]", "[]8[]8[]"));
        setOpaque(false);
        this.came = came;
        desk = new LibraryDesk(store, commands, music);
        bar = ImportBar.narrow(desk);
        words.setName("first.music.said");
        details.setName("first.music.details");
        details.setVisible(false);
        details.addActionListener(event -> action.run());
        desk.onNotice(this::say);
        add(bar, "wmin 0");
        add(words, "wmin 0");
        add(details, "growx 0");
    }

    private void say(Notice notice) {
        words.setText(notice.text());
        notice.action().ifPresent(todo -> {
            details.setText(todo.label());
            action = todo.run();
        });
        details.setVisible(notice.action().isPresent());
        revalidate();
    }

    /** Lets the user choose a folder and imports it. */
    public void chooseFolder(Component over) {
        Choosing.musicFolder(over).ifPresent(this::take);
    }

    /** Imports a folder; it plays in every mood that has nothing of its own, unless something does already. */
    public void take(Path folder) {
        say(Notice.done(""));
        bar.start(progress -> {
            ImportReport report = new ImportRequest(List.of(folder), Optional.empty(), Optional.empty())
                    .run(desk.store(), desk.tags(), progress);
            fallBackOn(desk.store(), report.playlists());
            return () -> {
                bar.finished(report);
                if (!report.tracks().isEmpty()) {
                    came.run();
                }
            };
        });
    }

    /** Makes the demo's pieces, about 170 MB in {@code directory}, and puts them into the library. */
    public void takeDemo(Path directory) {
        say(Notice.done(""));
        bar.start(progress -> {
            DemoMusic.make(directory);
            DemoLibrary.fill(desk.store(), directory);
            return () -> {
                desk.changed();
                desk.say(Notice.done(Words.text("import.demo.done")));
                came.run();
            };
        });
    }

    /** In a worker. */
    private static void fallBackOn(PlaylistStore store, List<String> playlists) {
        PlaylistMapping mapping = store.mapping();
        if (mapping.fallback().isEmpty()) {
            playlists.stream()
                    .findFirst()
                    .flatMap(store::playlist)
                    .ifPresent(
                            list -> store.saveMapping(new PlaylistMapping(mapping.targets(), Optional.of(list.id()))));
        }
    }

    /** No longer listens to the library. */
    public void close() {
        desk.close();
    }
}
