package io.github.mooddj.plugin.ui;

import io.github.mooddj.host.playback.PlaybackStatus;
import io.github.mooddj.host.playback.PlaybackStatus.DeckStatus;
import io.github.mooddj.host.playback.PlaybackStatus.FadeStatus;
import io.github.mooddj.host.playback.PlaybackStatus.State;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.plugin.dj.DjCommands;
import io.github.mooddj.plugin.dj.DjStatus;
import io.github.mooddj.plugin.dj.DjStatus.PlayingTrack;
import io.github.mooddj.plugin.spectrum.SpectrumFeed;
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
    private final VideoView video;
    private final NothingPlays nothing;
    private final LevelMeter level;
    private final TransportBar transport;
    private final SpectrumRing ring;
    private boolean filling;

    PlayingCard(Messages messages, DjCommands commands, SpectrumFeed spectrum) {
        super(new MigLayout("insets 12, gap 0, fillx, hidemode 3", "[grow, fill][]", ""), 12);
        this.messages = messages;
        setName("playing");
        outgoing = new DeckView(messages, "playing.outgoing");
        live = new DeckView(messages, "playing.live");
        video = new VideoView(messages, commands);
        nothing = new NothingPlays(messages);
        level = new LevelMeter(messages);
        transport = new TransportBar(messages, commands);
        ring = new SpectrumRing(spectrum);
        chip.setName("playing.state");
        add(Titles.header(Titles.of(messages, "playing.title"), chip), "cell 0 0 2 1, wmin 0, growx, h 24!");
        add(outgoing, "cell 0 1 2 1, wmin 0, growx, gaptop 8");
        add(fade, "cell 0 2 2 1, growx, gaptop 4");
        add(live, "cell 0 3 2 1, wmin 0, growx, gaptop 8");
        add(nothing, "cell 0 4 2 1, wmin 0, growx, gaptop 8");
        add(video, "cell 0 8 2 1, wmin 0, grow, pushy, h 100:190:, gaptop 8");
        add(level, "cell 0 5 2 1, growx, gaptop 10");
        add(transport, "cell 0 6 2 1, wmin 0, growx, gaptop 8");
        add(ring, "cell 0 7 2 1, grow, pushy, gaptop 8, hmin 0");
        ring.setVisible(false);
        chip.setVisible(false);
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
        ring.setVisible(!video.show(playback.live()) && filling);
        outgoing.setVisible(fading);
        fade.setVisible(fading);
        state(playback, fading);
        double left = together(playback, 0);
        double right = together(playback, 1);
        level.show(left, right);
        ring.show(
                status.live().map(playing -> playing.track().id()).orElse(0L),
                EmotionColours.of(status.live().flatMap(PlayingTrack::emotion).orElse(Emotion.NEUTRAL)),
                status.live().flatMap(PlayingTrack::cover));
        transport.show(status);
    }

    /** Fills the height that is left with the spectrum round the cover, or not. */
    void fill(boolean wanted) {
        filling = wanted;
        ring.setVisible(wanted && !video.isVisible());
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
    private static double together(PlaybackStatus playback, int channel) {
        double power = power(playback.live(), channel) + power(playback.outgoing(), channel);
        return power <= 0 ? -120 : 10 * Math.log10(power);
    }

    private static double power(Optional<DeckStatus> deck, int channel) {
        return deck.filter(known -> channel < known.levels().size())
                .map(known -> Math.pow(10, known.levels().get(channel) / 10))
                .orElse(0.0);
    }
}
