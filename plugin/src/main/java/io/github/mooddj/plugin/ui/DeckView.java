package io.github.mooddj.plugin.ui;

import io.github.mooddj.host.playback.PlaybackStatus.DeckStatus;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.plugin.dj.DjStatus.PlayingTrack;
import io.github.mooddj.plugin.ui.look.Card;
import io.github.mooddj.plugin.ui.look.EmotionColours;
import io.github.mooddj.plugin.ui.look.Text;
import java.awt.Color;
import java.time.Duration;
import java.util.Optional;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** A deck: what is on it and how far it is. */
final class DeckView extends Card {
    private static final long serialVersionUID = 1L;

    private final Messages messages;
    private final CoverView cover = new CoverView(72);
    private final Text title = new Text(Text.Kind.NAME);
    private final Text from = new Text(Text.Kind.QUIET);
    private final ProgressLine progress = new ProgressLine();
    private final Text played = new Text(Text.Kind.SMALL);
    private final Text left = new Text(Text.Kind.SMALL);

    DeckView(Messages messages, String name) {
        super(new MigLayout("insets 10, gap 0, fillx", "[]12[grow, fill]", "[]2[]push[]2[]"), 10);
        this.messages = messages;
        setName(name);
        title.setName(name + ".title");
        from.setName(name + ".from");
        left.setHorizontalAlignment(SwingConstants.TRAILING);
        add(cover, "spany 4, aligny top");
        add(title, "wmin 0, wrap");
        add(from, "wmin 0, wrap");
        add(progress, "wrap");
        add(played, "split 2, growx, pushx");
        add(left, "");
    }

    /** Draws this track; framed in its mood's colour while it comes in. */
    void show(PlayingTrack playing, Optional<DeckStatus> deck, boolean comesIn) {
        Color colour = EmotionColours.onCard(playing.emotion());
        setFrame(comesIn ? Optional.of(colour) : Optional.empty());
        Optional<String> onAir = deck.flatMap(DeckStatus::title);
        String name = onAir.orElse(playing.track().title());
        set(title, name);
        title.setToolTipText(name);
        String artist =
                onAir.isPresent() ? playing.track().title() : playing.track().artist();
        set(from, artist.isBlank() ? playing.playlist() : messages.text("playing.from", artist, playing.playlist()));
        cover.show(
                playing.track().id(),
                EmotionColours.of(playing.emotion().orElse(Emotion.NEUTRAL)),
                messages.text("playing.cover", playing.track().title()),
                playing.cover());
        Duration position = deck.map(DeckStatus::position).orElse(Duration.ZERO);
        Optional<Duration> length = deck.flatMap(DeckStatus::length).or(playing.track()::length);
        set(played, messages.deckTime(position));
        set(
                left,
                length.map(all -> "-" + messages.deckTime(all.minus(position))).orElse(""));
        progress.show(
                length.map(all -> share(position, all)).orElse(0.0),
                colour,
                messages.text(
                        "playing.progress",
                        messages.deckTime(position),
                        length.map(messages::deckTime).orElse("?")));
    }

    private static double share(Duration position, Duration length) {
        return length.isZero() ? 0 : Math.min(1, position.toMillis() / (double) length.toMillis());
    }

    private static void set(Text text, String words) {
        if (!words.equals(text.getText())) {
            text.setText(words);
        }
    }
}
