package io.github.mooddj.plugin.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Plays single notes. A note that was played before is handed out again, so callers must not change it. Pitches are
 * MIDI numbers, lengths seconds; all notes begin and end in silence. One thread.
 */
final class Instruments {
    private static final Waveform DULL = Waveform.falling(8, 1.9);
    private static final Waveform WARM = Waveform.falling(14, 1.35);
    private static final Waveform SAW = Waveform.falling(24, 1);
    private static final Waveform SINE = Waveform.of(1);
    private static final Waveform HOLLOW = Waveform.of(1, 0, 0.35, 0, 0.18, 0, 0.08);

    private final Map<String, float[]> played = new HashMap<>();

    /** A bright plucked string (Karplus and Strong's): noise that runs round a loop as long as its period. */
    float[] pluck(int midi, double seconds) {
        return once("pluck " + midi + " " + seconds, () -> {
            float[] note = new float[Pcm.samples(seconds)];
            double period = Pcm.RATE / Pcm.hertz(midi) - 0.5;
            int loop = (int) period;
            float between = (float) (period - loop);
            Random noise = new Random(midi);
            float mean = 0;
            for (int i = 0; i <= loop; i++) {
                mean += 0.3f * (noise.nextFloat() * 2 - 1 - mean);
                note[i] = 1.6f * mean;
            }
            float keep = (float) StrictMath.pow(0.001, period / (seconds * 1.6 * Pcm.RATE));
            for (int i = loop + 2; i < note.length; i++) {
                float now = note[i - loop] + between * (note[i - loop - 1] - note[i - loop]);
                float before = note[i - loop - 1] + between * (note[i - loop - 2] - note[i - loop - 1]);
                note[i] = keep * 0.5f * (now + before);
            }
            return Envelope.fade(Filter.highPass(note, 120), 0.002, seconds / 3);
        });
    }

    /** A piano-like string: partials a little too high, the higher the sooner gone. */
    float[] piano(int midi, double seconds) {
        return once("piano " + midi + " " + seconds, () -> {
            float[] note = new float[Pcm.samples(seconds)];
            double hertz = Pcm.hertz(midi);
            for (int k = 1; k <= 7 && hertz * k < 9000; k++) {
                float[] partial = new float[Math.min(note.length, Pcm.samples(seconds * 1.6 / k))];
                SINE.addTo(partial, hertz * k * (1 + 0.0004 * k * k), 0.45 / StrictMath.pow(k, 1.25), 0);
                Envelope.strike(partial, 0.004, seconds * 1.5 / k);
                for (int i = 0; i < partial.length; i++) {
                    note[i] += partial[i];
                }
            }
            return Envelope.fade(note, 0.004, seconds / 4);
        });
    }

    /** Slowly swelling strings. */
    float[] pad(int midi, double seconds, double swell) {
        return once("pad " + midi + " " + seconds + " " + swell, () -> {
            float[] note = new float[Pcm.samples(seconds)];
            WARM.addTo(note, Pcm.hertz(midi - 0.06), 0.5, 0);
            DULL.addTo(note, Pcm.hertz(midi + 0.06), 0.5, 0.37);
            return Envelope.fade(note, swell, seconds / 3);
        });
    }

    /** A soft, hollow flute. */
    float[] flute(int midi, double seconds) {
        return once("flute " + midi + " " + seconds, () -> {
            float[] note = new float[Pcm.samples(seconds)];
            HOLLOW.addTo(note, Pcm.hertz(midi + 0.03), 0.5, 0);
            SINE.addTo(note, Pcm.hertz(midi - 0.03), 0.5, 0);
            return Envelope.fade(note, 0.07, seconds / 2);
        });
    }

    /** A bell or glockenspiel: partials that are no harmonics. */
    float[] bell(int midi, double seconds) {
        return once("bell " + midi + " " + seconds, () -> {
            float[] note = new float[Pcm.samples(seconds)];
            double hertz = Pcm.hertz(midi);
            SINE.addTo(note, hertz, 0.7, 0);
            SINE.addTo(note, hertz * 2.005, 0.2, 0);
            Envelope.strike(note, 0.002, seconds);
            float[] stroke = new float[Math.min(note.length, Pcm.samples(0.25))];
            SINE.addTo(stroke, hertz * 2.76, 0.3, 0);
            Envelope.strike(stroke, 0.002, 0.25);
            for (int i = 0; i < stroke.length; i++) {
                note[i] += stroke[i];
            }
            return note;
        });
    }

    /** A round bass. */
    float[] bass(int midi, double seconds) {
        return once("bass " + midi + " " + seconds, () -> {
            float[] note = new float[Pcm.samples(seconds)];
            DULL.addTo(note, Pcm.hertz(midi), 0.9, 0);
            return Envelope.fade(Envelope.strike(note, 0.005, seconds * 2.5), 0.005, seconds / 5);
        });
    }

    /** An electric guitar's root, fifth and octave through an overdriven amplifier. */
    float[] powerChord(int midi, double seconds, boolean muted) {
        return once("power " + midi + " " + seconds + muted, () -> {
            float[] note = new float[Pcm.samples(seconds)];
            for (double tune : new double[] {-0.05, 0.05}) {
                SAW.addTo(note, Pcm.hertz(midi + tune), 0.5, 0.1);
                SAW.addTo(note, Pcm.hertz(midi + 7 - tune), 0.4, 0.6);
                SAW.addTo(note, Pcm.hertz(midi + 12 + tune), 0.25, 0.3);
            }
            Envelope.strike(note, 0.003, muted ? 0.35 : 6);
            Filter.distort(note, 9);
            Filter.highPass(Filter.lowPass(note, muted ? 3600 : 6000), 110);
            return Envelope.fade(note, 0.003, muted ? seconds / 3 : 0.03);
        });
    }

    /** A wobbling, nasal reed. */
    float[] reed(int midi, double seconds, double wobbles) {
        return once("reed " + midi + " " + seconds + " " + wobbles, () -> {
            float[] note = new float[Pcm.samples(seconds)];
            SAW.addTo(note, Pcm.hertz(midi), 0.5, 0);
            SAW.addTo(note, Pcm.hertz(midi) + wobbles, 0.5, 0.5);
            return Envelope.fade(Filter.lowPass(note, 900), 0.03, seconds / 4);
        });
    }

    /** A bass drum: a fast falling tone; deeper and softer without its click. */
    float[] kick(boolean click) {
        return once("kick " + click, () -> {
            float[] note = new float[Pcm.samples(0.32)];
            double phase = 0;
            for (int i = 0; i < note.length; i++) {
                double hertz = 46 + (click ? 150 : 60) * StrictMath.exp(-i / (0.028 * Pcm.RATE));
                phase += hertz / Pcm.RATE;
                note[i] = (float) StrictMath.sin(2 * Math.PI * phase);
            }
            return Envelope.strike(note, click ? 0.001 : 0.006, click ? 0.45 : 0.5);
        });
    }

    /** A snare drum: noise and a short tone. */
    float[] snare() {
        return once("snare", () -> {
            float[] note = Filter.highPass(noise(0.24, 7), 500);
            SINE.addTo(note, 190, 0.6, 0);
            return Envelope.strike(note, 0.001, 0.3);
        });
    }

    /** A hi-hat or shaker: the top of noise. */
    float[] hat(double seconds) {
        return once(
                "hat " + seconds,
                () -> Envelope.strike(
                        Filter.highPass(Filter.highPass(noise(seconds, 3), 7000), 7000), 0.002, seconds * 1.4));
    }

    /** Wind, or a breath. */
    float[] wind(double seconds, double hertz) {
        return once(
                "wind " + seconds + " " + hertz,
                () -> Envelope.fade(
                        Filter.lowPass(Filter.highPass(noise(seconds, 5), hertz / 2), hertz),
                        seconds * 0.45,
                        seconds * 0.45));
    }

    private static float[] noise(double seconds, long seed) {
        Random random = new Random(seed);
        float[] note = new float[Pcm.samples(seconds)];
        for (int i = 0; i < note.length; i++) {
            note[i] = random.nextFloat() * 2 - 1;
        }
        return note;
    }

    private float[] once(String name, Supplier<float[]> play) {
        float[] note = played.get(name);
        if (note == null) {
            note = play.get();
            played.put(name, note);
        }
        return note;
    }
}
