package io.github.mooddj.plugin.ui;

import io.github.mooddj.plugin.dj.DjCommands;
import io.github.mooddj.plugin.ui.look.Lines;
import io.github.mooddj.plugin.ui.look.Text;
import io.github.mooddj.plugin.ui.settings.FirstMusic;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The third step: a folder with the user's music, or the demo's. */
final class FirstRunMusic extends JPanel implements FirstRunStep {
    private static final long serialVersionUID = 1L;

    private final Messages messages;
    private final transient DjCommands commands;
    private final transient FirstRun needs;
    private final JButton folder;
    private final JButton demo;
    private final JButton map;
    private final Lines wait;
    private transient Optional<FirstMusic> intake = Optional.empty();

    FirstRunMusic(Messages messages, DjCommands commands, FirstRun needs, Runnable openMapping) {
        super(new MigLayout("insets 0, gap 0, fillx, wrap 1, hidemode 3", "[grow, fill, 0::]", "[]18[]8[]14[]8[]"));
        this.messages = messages;
        this.commands = commands;
        this.needs = needs;
        setOpaque(false);
        setName("first.music");
        add(Lines.upTo(14, Text.Kind.PLAIN, messages.text("first.music.text")), "wmin 0");
        folder = button("first.music.folder", () -> with((music, place) -> music.chooseFolder(this)));
        demo = button("first.music.demo", () -> with((music, place) -> music.takeDemo(place.demo())));
        map = button("first.music.map", openMapping);
        map.setVisible(false);
        wait = Lines.upTo(2, Text.Kind.QUIET, messages.text("first.music.wait"));
        wait.setName("first.music.wait");
        wait.setVisible(false);
        add(folder);
        add(demo);
        add(wait, "wmin 0");
        add(map);
        setTransferHandler(new FolderDrop(path -> with((music, place) -> music.take(path))));
    }

    private JButton button(String key, Runnable press) {
        return Buttons.pressedByEnter(Buttons.word(key, messages.text(key), messages.text(key + ".hint"), press));
    }

    /** Does something with the library, as soon as there is one: until then a line asks for a moment. */
    private void with(BiConsumer<FirstMusic, FirstRun.Music> deed) {
        Optional<FirstRun.Music> open = needs.music().get();
        wait.setVisible(open.isEmpty());
        open.ifPresent(music -> deed.accept(intake.orElseGet(() -> made(music)), music));
        revalidate();
    }

    private FirstMusic made(FirstRun.Music music) {
        FirstMusic panel = new FirstMusic(music.store(), commands, music.room(), this::came);
        intake = Optional.of(panel);
        add(panel, "wmin 0", getComponentZOrder(map));
        return panel;
    }

    private void came() {
        map.setVisible(true);
        revalidate();
    }

    /** The library is another one from now on, or none. */
    void end() {
        intake.ifPresent(FirstMusic::close);
    }

    @Override
    public String title() {
        return messages.text("first.music.title");
    }

    @Override
    public JComponent first() {
        return folder;
    }
}
