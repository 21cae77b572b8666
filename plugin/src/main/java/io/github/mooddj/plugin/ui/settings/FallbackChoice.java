package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.plugin.ui.look.Plain;
import java.util.Optional;
import javax.swing.JComboBox;

/** Which playlist plays when a mood has no songs: one of them, or none. */
final class FallbackChoice extends JComboBox<FallbackChoice.Choice> {
    private static final long serialVersionUID = 1L;

    private boolean drawing;

    /** A playlist, or none. */
    record Choice(Optional<Long> playlist, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    FallbackChoice(MappingTableModel model, LibraryDesk desk) {
        setName("mapping.fallback");
        getAccessibleContext().setAccessibleName(Words.text("mapping.fallback"));
        setPrototypeDisplayValue(new Choice(Optional.empty(), Words.text("mapping.fallback.none")));
        Plain.choices(this);
        model.addTableModelListener(event -> draw(model));
        addActionListener(event -> {
            if (!drawing && getSelectedItem() instanceof Choice choice) {
                desk.change(store -> store.saveMapping(MappingEdit.fallback(store.mapping(), choice.playlist())));
            }
        });
        draw(model);
    }

    private void draw(MappingTableModel model) {
        drawing = true;
        removeAllItems();
        addItem(new Choice(Optional.empty(), Words.text("mapping.fallback.none")));
        for (Playlist playlist : model.choices()) {
            Choice choice = new Choice(Optional.of(playlist.id()), playlist.name());
            addItem(choice);
            if (model.fallback().map(Playlist::id).equals(choice.playlist())) {
                setSelectedItem(choice);
            }
        }
        drawing = false;
    }
}
