package io.github.mooddj.host.desktop;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractListModel;

/** What the player plays one after the other; event dispatch thread. */
final class PlayQueue extends AbstractListModel<String> {
    private static final long serialVersionUID = 1;

    private final transient List<URI> pieces = new ArrayList<>();
    private int current = -1;

    void add(List<URI> more) {
        if (!more.isEmpty()) {
            int from = pieces.size();
            pieces.addAll(more);
            fireIntervalAdded(this, from, pieces.size() - 1);
        }
    }

    void remove(int index) {
        pieces.remove(index);
        if (index < current) {
            current--;
        } else if (index == current) {
            current = -1;
        }
        fireIntervalRemoved(this, index, index);
    }

    /** Makes one the current one; empty if there is none at that place. */
    Optional<URI> choose(int index) {
        if (index < 0 || index >= pieces.size()) {
            return Optional.empty();
        }
        int before = current;
        current = index;
        fireContentsChanged(this, Math.max(0, Math.min(before, index)), Math.max(before, index));
        return Optional.of(pieces.get(index));
    }

    /** Its place, or -1. */
    int current() {
        return current;
    }

    @Override
    public int getSize() {
        return pieces.size();
    }

    /** The file's name without the ending; the server's where the address has no such name. */
    @Override
    public String getElementAt(int index) {
        URI piece = pieces.get(index);
        String path = String.valueOf(piece.getPath());
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String title = dot > 0 ? name.substring(0, dot) : name;
        return title.isBlank() ? String.valueOf(piece.getHost()) : title;
    }
}
