package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.plugin.profile.Profiles;
import java.awt.Component;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;
import org.jspecify.annotations.Nullable;

/** A profile's name; the one that is open says so. */
final class ProfileCell extends DefaultListCellRenderer {
    private static final long serialVersionUID = 1L;

    private final String current;

    ProfileCell(String current) {
        this.current = current;
    }

    @Override
    public Component getListCellRendererComponent(
            JList<?> list, @Nullable Object name, int index, boolean selected, boolean focused) {
        String shown = Profiles.FIRST.equals(name) ? Words.text("profiles.first") : String.valueOf(name);
        String text = current.equals(name) ? Words.text("profiles.current", shown) : shown;
        super.getListCellRendererComponent(list, text, index, selected, focused);
        setBorder(BorderFactory.createEmptyBorder(3, 6, 3, 6));
        return this;
    }
}
