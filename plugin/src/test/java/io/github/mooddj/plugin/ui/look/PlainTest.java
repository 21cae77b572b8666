package io.github.mooddj.plugin.ui.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.mooddj.plugin.ui.EventThread;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JToolTip;
import javax.swing.ListCellRenderer;
import javax.swing.plaf.basic.BasicHTML;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A song may have any name: none is a page, whose pictures are fetched from somewhere. */
class PlainTest {
    private static final String NAME = "<html><img src=\"http://localhost:9/seen.png\">";

    @BeforeEach
    void needsADisplay() {
        assumeFalse(GraphicsEnvironment.isHeadless(), "there is no display");
    }

    @Test
    void aNameIsNoPage() {
        EventThread.run(() -> {
            JLabel label = new JLabel(NAME);
            assertThat(isPage(label)).as("Swing itself").isTrue();
            Text text = new Text(Text.Kind.NAME);
            text.setText(NAME);
            assertThat(isPage(text)).isFalse();
        });
    }

    @Test
    void norIsItInACellOrAChoice() {
        EventThread.run(() -> {
            JList<String> list = Plain.cells(new JList<>());
            assertThat(isPage(cell(list.getCellRenderer(), list))).isFalse();
            JComboBox<String> box = Plain.choices(new JComboBox<>());
            assertThat(isPage(cell(box.getRenderer(), list))).isFalse();
        });
    }

    @Test
    void norIsItInATip() {
        EventThread.run(() -> {
            assertThat(isPage(tip(new Text(Text.Kind.NAME)))).isFalse();
            assertThat(isPage(tip(new Lines(Text.Kind.PLAIN, 1)))).isFalse();
            assertThat(isPage(tip(new Square()))).isFalse();
        });
    }

    private static JToolTip tip(JComponent on) {
        JToolTip tip = on.createToolTip();
        tip.setTipText(NAME);
        return tip;
    }

    private static Component cell(ListCellRenderer<? super String> renderer, JList<String> list) {
        return renderer.getListCellRendererComponent(list, NAME, 0, false, false);
    }

    private static boolean isPage(Component component) {
        return ((JComponent) component).getClientProperty(BasicHTML.propertyKey) != null;
    }

    private static final class Square extends Drawn {
        private static final long serialVersionUID = 1L;

        Square() {
            super(new Dimension(1, 1), new Dimension(1, 1));
        }

        @Override
        protected void draw(Graphics2D pen) {
            pen.fillRect(0, 0, 1, 1);
        }
    }
}
