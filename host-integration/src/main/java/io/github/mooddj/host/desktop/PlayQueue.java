package io.github.mooddj.host.desktop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractListModel;

/** What the player plays one after the other; event dispatch thread. */
final class PlayQueue extends AbstractListModel<String> {
    private static final long serialVersionUID = 1;

    private final transient List<Path> files = new ArrayList<>();
    private int current = -1;

    void add(List<Path> more) {
        if (!more.isEmpty()) {
            int from = files.size();
            files.addAll(more);
            fireIntervalAdded(this, from, files.size() - 1);
        }
    }

    void remove(int index) {
        files.remove(index);
        if (index < current) {
            current--;
        } else if (index == current) {
            current = -1;
        }
        fireIntervalRemoved(this, index, index);
    }

    /** Makes one the current one; empty if there is none at that place. */
    Optional<Path> choose(int index) {
        if (index < 0 || index >= files.size()) {
            return Optional.empty();
        }
        int before = current;
        current = index;
        fireContentsChanged(this, Math.max(0, Math.min(before, index)), Math.max(before, index));
        return Optional.of(files.get(index));
    }

    /** Its place, or -1. */
    int current() {
        return current;
    }

    @Override
    public int getSize() {
        return files.size();
    }

    /** The file's name without the ending. */
    @Override
    public String getElementAt(int index) {
        String name = String.valueOf(files.get(index).getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
