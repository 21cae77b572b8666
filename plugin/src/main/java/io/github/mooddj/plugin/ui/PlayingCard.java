package io.github.mooddj.plugin.ui;

import io.github.mooddj.host.playback.PlaybackStatus;
import io.github.mooddj.host.playback.PlaybackStatus.DeckStatus;
import io.github.mooddj.host.playback.PlaybackStatus.FadeStatus;
import io.github.mooddj.host.playback.PlaybackStatus.State;
import io.github.mooddj.plugin.dj.DjCommands;
import io.github.mooddj.plugin.dj.DjStatus;
import io.github.mooddj.plugin.dj.DjStatus.PlayingTrack;
import io.github.mooddj.plugin.ui.look.Card;
import io.github.mooddj.plugin.ui.look.Chip;
import io.github.mooddj.plugin.ui.look.EmotionColours;
import io.github.mooddj.plugin.ui.look.Tones;
import java.util.Optional;
import net.miginfocom.swing.MigLayout;

/** The decks, the fade between them, the level, the transport. */
final class PlayingCard extends Card {
    private static final long serialVersionUID = 1L;

    private final Messages messages;
    private final Chip chip = new Chip();
    private final DeckView outgoing;
    private final CrossfadeView fade = new CrossfadeView();
    private final DeckView live;
    private final NothingPlays nothing;
    private final LevelMeter level;
    private final TransportBar transport;

    PlayingCard(Messages messages, DjCommands commands) {
        super(new MigLayout("insets 12, gap 0, fillx, hidemode 3", "[grow, fill]", "[]8[]6[]6[]8[]8[]"), 12);
        this.messages = messages;
        setName("playing");
        outgoing = new DeckView(messages, "playing.outgoing");
        live = new DeckView(messages, "playing.live");
        nothing = new NothingPlays(messages);
        level = new LevelMeter(messages);
        transport = new TransportBar(messages, commands);
        chip.setName("playing.state");
        add(Titles.of(messages, "playing.title"), "split 2, growx, pushx, h 24!");
        add(chip, "growx 0, wrap");
        add(outgoing, "wmin 0, wrap");
        add(fade, "wrap");
        add(live, "wmin 0, split 2, flowy");
        add(nothing, "wmin 0, wrap");
        add(level, "wrap");
        add(transport, "wmin 0");
        outgoing.setVisible(false);
        fade.setVisible(false);
        live.setVisible(false);
    }

    void show(DjStatus status) {
        PlaybackStatus playback = status.playback();
        boolean fading = playback.fade().isPresent()
                && status.outgoing().isPresent()
                && status.live().isPresent();
        status.live().ifPresent(track -> live.show(track, playback.live(), fading));
        status.outgoing().ifPresent(track -> outgoing.show(track, playback.outgoing(), false));
        if (fading) {
            show(playback.fade().get(), status.outgoing().get(), status.live().get());
        }
        live.setVisible(status.live().isPresent());
        nothing.setVisible(status.live().isEmpty());
        outgoing.setVisible(fading);
        fade.setVisible(fading);
        state(playback, fading);
        level.show(loudest(playback, 0), loudest(playback, 1));
        transport.show(status);
    }

    private void show(FadeStatus running, PlayingTrack from, PlayingTrack to) {
        fade.show(
                running,
                EmotionColours.onCard(from.emotion()),
                EmotionColours.onCard(to.emotion()),
                messages.text(
                        "playing.fade.view", from.track().title(), to.track().title()));
    }

    private void state(PlaybackStatus playback, boolean fading) {
        boolean needed = fading || playback.state() == State.PAUSED || playback.state() == State.LOADING;
        chip.setVisible(needed);
        if (fading) {
            FadeStatus running = playback.fade().get();
            chip.show(
                    messages.text(
                            "playing.fade",
                            messages.tenths(running.elapsed().toMillis() / 1000.0),
                            messages.tenths(running.length().toMillis() / 1000.0)),
                    Tones.good());
        } else if (needed) {
            chip.show(
                    messages.text(playback.state() == State.PAUSED ? "playing.paused" : "playing.loading"),
                    Tones.caution());
        }
    }

    /** The power of both decks together, in dBFS. */
    private static double loudest(PlaybackStatus playback, int channel) {
        double power = power(playback.live(), channel) + power(playback.outgoing(), channel);
        return power <= 0 ? -120 : 10 * Math.log10(power);
    }

    private static double power(Optional<DeckStatus> deck, int channel) {
        return deck.filter(known -> channel < known.levels().size())
                .map(known -> Math.pow(10, known.levels().get(channel) / 10))
                .orElse(0.0);
    }
}
