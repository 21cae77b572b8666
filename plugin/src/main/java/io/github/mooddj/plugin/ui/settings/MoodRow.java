package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.PlaylistMapping;
import io.github.mooddj.plugin.ui.look.Icons;
import java.awt.Font;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JRadioButtonMenuItem;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** One mood: its name, its playlists as chips, a button to add more. */
final class MoodRow extends DropCard {
    private static final long serialVersionUID = 1L;

    private static final List<Integer> WEIGHTS = List.of(1, 2, 3, 5, 9);

    private final transient Emotion emotion;
    private final transient MappingTableModel model;
    private final transient LibraryDesk desk;
    private final transient LongConsumer open;
    private final JPanel chips = new JPanel(new ChipFlow(8));
    private final JButton add = Buttons.roomy(new JButton(Words.text("mapping.add")));

    /**
     * Draws a row of the model.
     *
     * @param imports takes what is dropped
     * @param open shows a playlist's songs
     */
    MoodRow(
            Emotion emotion,
            MappingTableModel model,
            LibraryDesk desk,
            Consumer<ImportRequest> imports,
            LongConsumer open) {
        super(new MigLayout("insets 6 12 6 8, fillx", "[124!]12[grow, fill, 60::]12[]", "[center, 30::]"));
        this.emotion = emotion;
        this.model = model;
        this.desk = desk;
        this.open = open;
        setName("mapping.row." + emotion.key());
        JLabel name = new JLabel(Words.name(emotion), Icons.face(emotion, 20), SwingConstants.LEADING);
        name.setIconTextGap(10);
        name.setFont(name.getFont().deriveFont(Font.BOLD));
        name.putClientProperty("FlatLaf.style", "font: bold");
        name.setLabelFor(add);
        chips.setOpaque(false);
        add.setName("mapping.add." + emotion.key());
        add.getAccessibleContext().setAccessibleName(Words.text("mapping.addTo", Words.name(emotion)));
        add.addActionListener(event -> new MoodMenu(emotion, model, desk).show(add, 0, add.getHeight()));
        add(name);
        add(chips, "growx, wmin 60");
        add(add);
        setTransferHandler(new MoodDrop(emotion, desk, imports));
        DropMark.on(this);
        model.addTableModelListener(event -> draw());
        draw();
    }

    private void draw() {
        MappingTableModel.Row row = model.row(emotion);
        chips.removeAll();
        if (row.leavesAlone()) {
            chips.add(chip(Words.text("mapping.leaveAlone"), () -> {}, this::forget));
        }
        row.playlists().forEach(playlist -> chips.add(chip(row.playlists(), playlist)));
        setDashed(row.songs() == 0 && !row.leavesAlone());
        if (!row.leavesAlone()) {
            chips.add(Labels.quiet(words(row)));
        }
        chips.revalidate();
        chips.repaint();
        getAccessibleContext().setAccessibleName(Words.name(emotion));
        getAccessibleContext().setAccessibleDescription(model.words(emotion) + ", " + words(row));
    }

    private static String words(MappingTableModel.Row row) {
        if (row.songs() > 0) {
            return Words.text("songs", row.songs());
        }
        return row.fallback().isPresent()
                ? Words.text("mapping.emptyWithFallback", row.fallback().get().name())
                : Words.text("mapping.empty", Words.name(row.emotion()));
    }

    private NameChip chip(List<Playlist> all, Playlist playlist) {
        int weight = model.weight(emotion, playlist.id());
        NameChip chip = chip(
                weight == 1 ? playlist.name() : playlist.name() + "  \u00d7" + weight,
                () -> open.accept(playlist.id()),
                () -> edit(mapping -> MappingEdit.remove(mapping, emotion, playlist.id())));
        JPopupMenu menu = new JPopupMenu();
        int place = all.indexOf(playlist);
        menu.add(item("mapping.earlier", place > 0, playlist, -1));
        menu.add(item("mapping.later", place < all.size() - 1, playlist, 1));
        menu.addSeparator();
        for (int often : WEIGHTS) {
            menu.add(weigh(playlist, often, weight == often, all.size() > 1));
        }
        chip.setMenu(menu);
        return chip;
    }

    private JMenuItem weigh(Playlist playlist, int weight, boolean chosen, boolean enabled) {
        JMenuItem item = new JRadioButtonMenuItem(Words.text("mapping.weight", weight), chosen);
        item.setName("mapping.weight." + weight);
        item.setEnabled(enabled);
        item.addActionListener(event -> edit(mapping -> MappingEdit.weigh(mapping, emotion, playlist.id(), weight)));
        return item;
    }

    private JMenuItem item(String key, boolean enabled, Playlist playlist, int by) {
        JMenuItem item = new JMenuItem(Words.text(key));
        item.setEnabled(enabled);
        item.addActionListener(event -> edit(mapping -> MappingEdit.move(mapping, emotion, playlist.id(), by)));
        return item;
    }

    private NameChip chip(String text, Runnable press, Runnable remove) {
        NameChip chip = new NameChip(text, press, Words.text("mapping.remove", text, Words.name(emotion)), remove);
        chip.setName("mapping.chip." + emotion.key() + "." + text);
        return chip;
    }

    private void forget() {
        edit(mapping -> MappingEdit.set(mapping, emotion, new PlaylistMapping.Play(List.of())));
    }

    private void edit(UnaryOperator<PlaylistMapping> change) {
        desk.change(store -> store.saveMapping(change.apply(store.mapping())));
    }
}
