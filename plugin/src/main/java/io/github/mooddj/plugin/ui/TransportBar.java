package io.github.mooddj.plugin.ui;

import io.github.mooddj.host.playback.Gain;
import io.github.mooddj.host.playback.PlaybackStatus;
import io.github.mooddj.host.playback.PlaybackStatus.State;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.mood.Mood;
import io.github.mooddj.plugin.dj.DjCommands;
import io.github.mooddj.plugin.dj.DjStatus;
import io.github.mooddj.plugin.dj.DjStatus.PlayingTrack;
import io.github.mooddj.plugin.ui.look.EmotionColours;
import io.github.mooddj.plugin.ui.look.Icons;
import io.github.mooddj.plugin.ui.look.Tones;
import java.awt.Color;
import java.util.Map;
import java.util.Optional;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JSlider;
import net.miginfocom.swing.MigLayout;

/** Favourite, previous, play, next, mute, volume. */
final class TransportBar extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient Icon heart = Icons.of("heart", 20);
    private final transient Icon heartFilled = Icons.of("heart-filled", 20);
    private final transient Icon sound = Icons.of("volume", 20);
    private final transient Icon silence = Icons.of("mute", 20);
    private final Messages messages;
    private final transient DjCommands commands;
    private final JButton favourite;
    private final PlayButton play;
    private final JButton mute;
    private final JSlider volume = new JSlider(0, 100);
    private transient Optional<PlayingTrack> live = Optional.empty();
    private boolean muted;
    private boolean following;

    TransportBar(Messages messages, DjCommands commands) {
        super(new MigLayout("insets 0, gap 4, fillx", "[]push[][][]push[][]", "[center]"));
        this.messages = messages;
        this.commands = commands;
        setOpaque(false);
        favourite = Buttons.icon("transport.favourite", heart, messages.text("transport.favourite"), this::favourite);
        JButton previous = Buttons.icon(
                "transport.previous",
                Icons.of("previous", 22),
                messages.text("transport.previous"),
                commands::previous);
        play = new PlayButton(messages, commands::playPause);
        JButton next =
                Buttons.icon("transport.next", Icons.of("next", 22), messages.text("transport.next"), commands::next);
        mute = Buttons.icon("transport.mute", sound, messages.text("transport.mute"), () -> commands.setMuted(!muted));
        volume.setName("transport.volume");
        volume.setOpaque(false);
        volume.getAccessibleContext().setAccessibleName(messages.text("transport.volume"));
        volume.addChangeListener(event -> {
            if (!following) {
                commands.setVolume(volume.getValue() / 100.0);
            }
        });
        add(favourite);
        add(previous);
        add(play, "gapx 4 4");
        add(next);
        add(mute);
        add(volume, "w 64:96:96");
    }

    private void favourite() {
        live.ifPresent(playing ->
                commands.setFavourite(playing.track().id(), !playing.track().favourite()));
    }

    void show(DjStatus status) {
        PlaybackStatus playback = status.playback();
        live = status.live();
        boolean marked = live.map(playing -> playing.track().favourite()).orElse(false);
        favourite.setEnabled(live.isPresent());
        favourite.setIcon(marked ? heartFilled : heart);
        String favouriteHint = messages.text(marked ? "transport.unfavourite" : "transport.favourite");
        Buttons.explain(favourite, favouriteHint, favouriteHint);
        boolean playing = playback.state() != State.PAUSED && playback.state() != State.STOPPED;
        Emotion mood = status.mood().mood().map(Mood::emotion).orElse(Emotion.NEUTRAL);
        play.show(playing, EmotionColours.of(mood));
        paintVolume(EmotionColours.onCard(mood));
        muted = playback.muted();
        mute.setIcon(muted || !playback.audible() ? silence : sound);
        String muteWord = messages.text(muted ? "transport.unmute" : "transport.mute");
        Buttons.explain(
                mute,
                muteWord,
                playback.sink().isBlank() ? muteWord : muteWord + " \u00b7 " + messages.said(playback.sink()));
        follow(playback.volume());
    }

    private void paintVolume(Color colour) {
        Map<String, Color> wanted =
                Map.of("thumbColor", colour, "trackValueColor", colour, "trackColor", Tones.groove());
        if (!wanted.equals(volume.getClientProperty("FlatLaf.style"))) {
            volume.putClientProperty("FlatLaf.style", wanted);
        }
    }

    private void follow(Gain wanted) {
        int percent = (int) Math.round(wanted.amplitude() * 100);
        if (!volume.getValueIsAdjusting() && volume.getValue() != percent) {
            following = true;
            volume.setValue(percent);
            following = false;
        }
    }
}
