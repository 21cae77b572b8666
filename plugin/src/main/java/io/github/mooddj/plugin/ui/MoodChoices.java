package io.github.mooddj.plugin.ui;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.plugin.ui.look.Icons;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;

/** Adds the moods to a menu, each with its face: the four of every mapping first. */
final class MoodChoices {
    private MoodChoices() {}

    static void addTo(JPopupMenu menu, String name, Function<Emotion, String> words, Consumer<Emotion> chosen) {
        boolean first = true;
        for (Emotion emotion : Emotion.values()) {
            if (first && !Emotion.MOODS.contains(emotion)) {
                menu.addSeparator();
                first = false;
            }
            JMenuItem item = new JMenuItem(words.apply(emotion), Icons.face(emotion, 18));
            item.setName(name + "." + emotion.key());
            item.addActionListener(event -> chosen.accept(emotion));
            menu.add(item);
        }
    }
}
