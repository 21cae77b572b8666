package io.github.mooddj.host.playback;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A switchboard on a real mixer and two fake decks; time is the number of blocks that the test renders. */
final class Studio {
    private static final int MILLISECOND = Frames.PER_SECOND / 1_000;
    static final Duration SECOND = Duration.ofSeconds(1);

    final Heard heard = new Heard();
    final Mixer mixer = new Mixer();
    final List<FakeDeck> decks = new ArrayList<>();
    final Switchboard board;
    private final float[] mix = new float[Frames.BLOCK * Frames.CHANNELS];
    private double lastSample = Double.NaN;
    private long keys;
    private long preparedKey;
    private long skimmed;

    Studio() {
        List<Deck> made = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            FakeDeck deck = new FakeDeck(this::pass);
            decks.add(deck);
            made.add(deck);
        }
        board = new Switchboard(mixer, made, heard, (slot, ticket) -> {});
    }

    private void pass(DeckEvent event) {
        if (event instanceof DeckEvent.Ready ready) {
            board.ready(ready);
        } else if (event instanceof DeckEvent.Failed failed) {
            board.failed(failed);
        }
    }

    /** Plays a track with the next key. */
    long play(Duration fade, CrossfadeCurve curve) {
        return play(fade, curve, TrackGain.NONE);
    }

    long play(Duration fade, CrossfadeCurve curve, TrackGain gain) {
        keys++;
        playAgain(keys, fade, curve, gain);
        return keys;
    }

    void playAgain(long key, Duration fade, CrossfadeCurve curve) {
        playAgain(key, fade, curve, TrackGain.NONE);
    }

    void playAgain(long key, Duration fade, CrossfadeCurve curve, TrackGain gain) {
        board.play(new MediaItem(key, URI.create("file:///" + key), gain), new Transition(fade, curve));
    }

    private static MediaItem item(long key) {
        return new MediaItem(key, URI.create("file:///" + key), TrackGain.NONE);
    }

    void prepare(long key, Request.Purpose purpose) {
        board.prepare(item(key), purpose);
    }

    /** Prepares a track with the next key. */
    void prepareNew(Request.Purpose purpose) {
        keys++;
        preparedKey = keys;
        prepare(keys, purpose);
    }

    /** Plays the track that was prepared last. */
    void playPrepared(Duration fade, CrossfadeCurve curve) {
        if (preparedKey > 0) {
            playAgain(preparedKey, fade, curve);
        }
    }

    /** Whether a track waits to begin by itself after the live one. */
    boolean follows() {
        return board.follows();
    }

    /** How many decks decode something. */
    long loaded() {
        return decks.stream().filter(deck -> deck.loaded).count();
    }

    /** Whether a track on a deck has nothing left to sound: it ended, broke off or stalled. */
    boolean someRunDry() {
        return decks.stream().anyMatch(FakeDeck::dry);
    }

    /** Lets this many milliseconds pass, without the limiter: decoders, mixer; the poll every 20 ms. */
    void skim(int millis) {
        for (int i = 0; i < millis; i++) {
            if (skimmed % 20 == 0) {
                decks.forEach(FakeDeck::decode);
                board.poll();
            }
            skimmed++;
            mixer.mix(mix, MILLISECOND);
            lastSample = mix[2 * (MILLISECOND - 1)];
        }
    }

    void succeed() {
        List.copyOf(decks).forEach(FakeDeck::succeed);
    }

    PlayerView view() {
        return board.view(Gain.FULL, false);
    }

    /** The gains of the two decks as they are now. */
    double power() {
        double first = mixer.channel(0).gain();
        double second = mixer.channel(1).gain();
        return first * first + second * second;
    }

    /** Lets 10 ms pass: decoders, mixer, poll. Gives the loudest change between two samples. */
    double pass() {
        decks.forEach(FakeDeck::decode);
        mixer.render(mix, Frames.BLOCK);
        double step = 0;
        for (int i = 0; i < Frames.BLOCK; i++) {
            double sample = mix[2 * i];
            step = Double.isNaN(lastSample) ? step : Math.max(step, Math.abs(sample - lastSample));
            lastSample = sample;
        }
        board.poll();
        return step;
    }

    void pass(Duration time) {
        for (long frames = Frames.in(time); frames > 0; frames -= Frames.BLOCK) {
            pass();
        }
    }

    /** The sample that sounds now. */
    double sound() {
        return lastSample;
    }
}
