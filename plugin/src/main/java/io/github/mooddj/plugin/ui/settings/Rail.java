package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.plugin.ui.look.Pen;
import io.github.mooddj.plugin.ui.look.Tones;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.Collection;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;
import javax.swing.ListSelectionModel;
import org.jspecify.annotations.Nullable;

/** The pages' names, one below the other. */
final class Rail extends JList<String> {
    private static final long serialVersionUID = 1L;

    /** Calls {@code open} with the page's key when the user chooses one. */
    Rail(Collection<String> keys, Consumer<String> open) {
        super(keys.toArray(String[]::new));
        setName("settings.rail");
        setOpaque(false);
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setSelectedIndex(0);
        setFixedCellHeight(32);
        setCellRenderer(new Cell());
        getAccessibleContext().setAccessibleName(Words.text("settings.pages"));
        addListSelectionListener(event -> {
            String key = getSelectedValue();
            if (!event.getValueIsAdjusting() && key != null) {
                open.accept(key);
            }
        });
    }

    /** The key of the page that is chosen. */
    String chosen() {
        return getSelectedValue();
    }

    void choose(String key) {
        if (!key.equals(getSelectedValue())) {
            setSelectedValue(key, true);
        }
    }

    @Override
    public Color getSelectionBackground() {
        return Tones.mix(Tones.card(), Tones.text(), 0.1);
    }

    @Override
    public Color getSelectionForeground() {
        return Tones.text();
    }

    private static final class Cell extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1L;

        private boolean chosen;

        @Override
        protected void paintComponent(Graphics graphics) {
            if (chosen) {
                Graphics2D pen = Pen.of(graphics);
                pen.setColor(getBackground());
                pen.fillRoundRect(0, 1, getWidth(), getHeight() - 2, 12, 12);
                pen.dispose();
            }
            super.paintComponent(graphics);
        }

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, @Nullable Object key, int index, boolean selected, boolean focused) {
            super.getListCellRendererComponent(list, Words.text(key + ".page"), index, selected, focused);
            chosen = selected;
            setOpaque(false);
            setBorder(BorderFactory.createEmptyBorder(0, 10, 0, 10));
            return this;
        }
    }
}
