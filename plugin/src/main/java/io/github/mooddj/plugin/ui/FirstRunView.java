package io.github.mooddj.plugin.ui;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.plugin.dj.DjCommands;
import io.github.mooddj.plugin.ui.look.Card;
import io.github.mooddj.plugin.ui.look.EmotionColours;
import io.github.mooddj.plugin.ui.look.Lines;
import io.github.mooddj.plugin.ui.look.Text;
import java.awt.CardLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;

/**
 * The introduction in three steps, in the place of the cards: what it does and the question for the camera, a look at
 * what the camera sees, music. Every step can be skipped; the camera stays closed until the user has said yes. Event
 * dispatch thread only.
 */
final class FirstRunView extends CardRoll {
    private static final long serialVersionUID = 1L;
    private static final String LEAVE = "first.leave";
    private static final int PROMISE = 0;
    private static final int CAMERA = 1;
    private static final int MUSIC = 2;

    private final Messages messages;
    private final transient DjCommands commands;
    private final transient FirstRun needs;
    private final transient Runnable left;
    private final FirstRunPromise promise;
    private final FirstRunCamera camera;
    private final FirstRunMusic music;
    private final transient List<FirstRunStep> steps;
    private final CardLayout cards = new OneByOne();
    private final JPanel pages = new JPanel(cards);
    private final Text count = new Text(Text.Kind.HEADING);
    private final Lines title = Lines.upTo(2, Text.Kind.NAME, "");
    private final JButton skip;
    private final JButton back;
    private final JButton next;
    private int step;
    private boolean open;
    private boolean mayLook;

    /**
     * Made, but not begun.
     *
     * @param left is called when the user has gone through it, or skipped it
     */
    FirstRunView(Messages messages, DjCommands commands, FirstRun needs, Runnable openSettings, Runnable left) {
        super(new MigLayout("insets 12, fill", "[center, grow]", "[center, grow]"));
        this.messages = messages;
        this.commands = commands;
        this.needs = needs;
        this.left = left;
        setName("first");
        promise = new FirstRunPromise(messages, commands, this::answered);
        camera = new FirstRunCamera(messages, commands, needs);
        music = new FirstRunMusic(messages, commands, needs, openSettings);
        steps = List.of(promise, camera, music);
        skip = button("first.skip", this::leave);
        back = button("first.back", () -> go(step == MUSIC && !mayLook ? PROMISE : step - 1));
        next = button("first.next", this::next);
        build();
    }

    private JButton button(String key, Runnable press) {
        return Buttons.pressedByEnter(Buttons.word(key, messages.text(key), messages.text(key + ".hint"), press));
    }

    private void build() {
        Card card = new Card(
                new MigLayout("insets 20 16 20 16, gap 0, fill, hidemode 3", "[grow, fill]", "[]4[]18[grow, fill]20[]"),
                12);
        pages.setOpaque(false);
        pages.add(promise, "0");
        pages.add(camera, "1");
        pages.add(music, "2");
        card.add(count, "wmin 0, wrap");
        card.add(title, "wmin 0, wrap");
        card.add(pages, "wmin 0, wrap");
        JPanel ways = new JPanel(new MigLayout("insets 0, gap 8, fillx, hidemode 3", "[]4:8:push[]8[]", "[]"));
        ways.setOpaque(false);
        ways.add(skip);
        ways.add(back);
        ways.add(next);
        card.add(ways, "wmin 0");
        add(card, "w 280:520:520, wmin 0, growx, h min:560:");
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), LEAVE);
        getActionMap().put(LEAVE, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                leave();
            }
        });
    }

    /** Begins with the first step. */
    void begin() {
        open = true;
        mayLook = needs.settings().get().camera().consent();
        go(PROMISE);
    }

    /** Whether it has been begun and not been left. */
    boolean isOpen() {
        return open;
    }

    private void answered(boolean yes) {
        mayLook = yes;
        go(yes ? CAMERA : MUSIC);
    }

    private void next() {
        if (step == MUSIC) {
            leave();
        } else {
            go(step == PROMISE && !mayLook ? MUSIC : step + 1);
        }
    }

    private void go(int wanted) {
        step = wanted;
        if (step == CAMERA) {
            camera.begin();
        } else {
            camera.end();
        }
        promise.ask(mayLook);
        FirstRunStep shown = steps.get(step);
        Titles.set(count, messages.text("first.step", step + 1, steps.size()));
        title.setText(shown.title());
        cards.show(pages, String.valueOf(step));
        back.setVisible(step > PROMISE);
        next.setVisible(step > PROMISE || mayLook);
        next.setText(messages.text(step == MUSIC ? "first.done" : "first.next"));
        Optional<Color> colour = Optional.of(EmotionColours.of(Emotion.SAD));
        Buttons.paintPrimary(next, colour);
        Buttons.paintPrimary(promise.primary(), colour);
        skip.setVisible(step < MUSIC);
        getAccessibleContext()
                .setAccessibleName(messages.text("first.step", step + 1, steps.size()) + ": " + shown.title());
        revalidate();
        repaint();
        JComponent first = (step == PROMISE && mayLook) || step == CAMERA ? next : shown.first();
        first.requestFocusInWindow();
    }

    private void leave() {
        if (open) {
            open = false;
            camera.end();
            commands.welcomed();
            left.run();
        }
    }

    /** Gives everything back; nothing is remembered. */
    void close() {
        open = false;
        camera.end();
        music.end();
    }

    /** As high as the step that is shown, not as the highest. */
    private static final class OneByOne extends CardLayout {
        private static final long serialVersionUID = 1L;

        @Override
        public Dimension preferredLayoutSize(Container parent) {
            return size(parent, false);
        }

        @Override
        public Dimension minimumLayoutSize(Container parent) {
            return size(parent, true);
        }

        private static Dimension size(Container parent, boolean least) {
            for (Component child : parent.getComponents()) {
                if (child.isVisible()) {
                    return least ? child.getMinimumSize() : child.getPreferredSize();
                }
            }
            return new Dimension();
        }
    }
}
