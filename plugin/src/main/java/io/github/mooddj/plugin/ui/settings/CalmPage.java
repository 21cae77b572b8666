package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.plugin.settings.DjSettings;
import io.github.mooddj.plugin.settings.DjSettings.Calm;
import io.github.mooddj.plugin.ui.look.Card;
import java.awt.Font;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javax.swing.ButtonGroup;
import javax.swing.JRadioButton;
import net.miginfocom.swing.MigLayout;

/** How slowly the mood follows the face: three answers, a sentence each. */
final class CalmPage extends Page {
    private static final long serialVersionUID = 1L;

    private final transient Map<Calm, JRadioButton> answers = new EnumMap<>(Calm.class);

    CalmPage(SettingsDesk desk) {
        super("calm");
        ButtonGroup group = new ButtonGroup();
        for (Calm calm : Calm.values()) {
            String key = "calm." + calm.name().toLowerCase(Locale.ROOT);
            JRadioButton answer = new JRadioButton(Words.text(key));
            answer.setName(key);
            answer.setOpaque(false);
            answer.setFont(answer.getFont().deriveFont(Font.BOLD));
            answer.putClientProperty("FlatLaf.style", "font: bold");
            answer.getAccessibleContext().setAccessibleDescription(Words.text(key + ".explained"));
            answer.addActionListener(event -> desk.change(old -> old.with(calm)));
            group.add(answer);
            answers.put(calm, answer);
            Card card = new Card(new MigLayout("insets 10 12 12 12, fillx, wrap 1", "[grow, fill]", "[]2[]"), 10);
            card.add(answer);
            card.add(new Paragraph(Words.text(key + ".explained")), "gapleft 24, growx, wmin 0");
            wide(card, ", gapbottom 8");
        }
        desk.onSettings(this::show);
    }

    private void show(DjSettings settings) {
        answers.forEach((calm, answer) -> answer.setSelected(calm == settings.calm()));
    }
}
