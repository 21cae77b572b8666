package io.github.mooddj.plugin.ui;

import io.github.mooddj.plugin.camera.CameraStatus;
import io.github.mooddj.plugin.camera.CameraStatus.State;
import io.github.mooddj.plugin.camera.CameraWhy;
import io.github.mooddj.plugin.camera.PreviewFrame;
import io.github.mooddj.plugin.dj.DjCommands;
import io.github.mooddj.plugin.dj.DjStatus;
import io.github.mooddj.plugin.ui.look.Card;
import io.github.mooddj.plugin.ui.look.ChipButton;
import io.github.mooddj.plugin.ui.look.EmotionColours;
import io.github.mooddj.plugin.ui.look.Lines;
import io.github.mooddj.plugin.ui.look.Text;
import io.github.mooddj.plugin.ui.look.Tones;
import java.awt.Color;
import java.util.Optional;
import javax.swing.JButton;
import net.miginfocom.swing.MigLayout;

/** What the camera sees, what it does, and one click to stop it. */
final class CameraCard extends Card {
    private static final long serialVersionUID = 1L;

    private final Messages messages;
    private final ChipButton chip;
    private final PreviewView preview;
    private final Lines line = Lines.upTo(3, Text.Kind.QUIET, "");
    private final JButton toggle;
    private final JButton pause;
    private final transient DjCommands commands;
    private final transient Runnable introduce;
    private boolean on;
    private boolean asks;

    /**
     * Shows nothing yet.
     *
     * @param introduce asks the user for the camera, where that has not been answered with yes
     */
    CameraCard(Messages messages, DjCommands commands, Runnable introduce) {
        super(new MigLayout("insets 12, gap 8, fill", "[grow, fill][]", "[]8[grow, fill]8[]8[]"), 12);
        this.messages = messages;
        this.commands = commands;
        this.introduce = introduce;
        setName("camera");
        preview = new PreviewView(messages);
        toggle = Buttons.word("camera.toggle", messages.text("camera.start"), "", this::turn);
        chip = new ChipButton("camera.state", this::turn);
        line.setName("camera.line");
        add(Titles.header(Titles.of(messages, "camera.title"), chip), "span, h 24!, wrap");
        pause = PauseMenu.button(messages, commands);
        add(preview, "span, wrap");
        add(line, "wmin 0, wrap");
        add(pause, "span, split 2, growx");
        add(toggle, "growx");
    }

    private void turn() {
        if (asks) {
            introduce.run();
        } else {
            commands.setCameraOn(!on);
        }
    }

    void show(DjStatus status) {
        CameraStatus camera = status.camera();
        boolean wished = camera.why() == CameraWhy.ASKED;
        on = camera.state() != State.OFF && camera.state() != State.CONSENT && !wished;
        asks = camera.state() == State.CONSENT;
        line.setText(CameraWords.sentence(messages, camera));
        pause.setEnabled(on);
        String word = on ? "camera.stop" : "camera.start";
        if (!messages.text(word).equals(toggle.getText())) {
            toggle.setText(messages.text(word));
        }
        chip.show(
                messages.text("camera.state." + camera.state()),
                colour(camera.state()),
                messages.text("camera.title"),
                messages.text(word + ".hint"));
        Buttons.explain(toggle, messages.text(word + ".hint"), messages.text(word + ".hint"));
        boolean picture = status.previewWanted() && camera.isOpen();
        preview.show(EmotionColours.onCard(status.mood().mood().map(mood -> mood.emotion())), picture);
        if (!picture) {
            preview.show(Optional.empty());
        }
    }

    void show(PreviewFrame frame) {
        preview.show(Optional.of(frame));
    }

    private static Color colour(State state) {
        return switch (state) {
            case LIVE -> Tones.good();
            case NO_FACE, OPENING, WARMUP, CONSENT, PAUSED -> Tones.caution();
            case BUSY, LOST -> Tones.problem();
            case OFF -> Tones.quietText();
        };
    }
}
