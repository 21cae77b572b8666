package io.github.mooddj.plugin.demo;

/** Low, distorted power chords over driving drums. */
final class AngryMusic {
    private static final int BARS = 48;

    private AngryMusic() {}

    static Mix redLine(Instruments play) {
        int[] roots = {28, 28, 31, 29, 28, 28, 34, 33};
        String riff = "Xxx.xxX.Xxxxx.X.";
        return song(play, new Mix(150, 4 * BARS), roots, riff);
    }

    static Mix brokenGlass(Instruments play) {
        int[] roots = {26, 29, 26, 27, 26, 32, 31, 27};
        String riff = "X..xxxX..xxxX.xx";
        return song(play, new Mix(152, 4 * BARS), roots, riff);
    }

    /** The riff has sixteen places: a long chord, a muted one, or none. */
    private static Mix song(Instruments play, Mix mix, int[] roots, String riff) {
        for (int bar = 0; bar < BARS; bar++) {
            double beat = 4.0 * bar;
            int root = roots[bar % roots.length];
            for (int i = 0; i < 16; i++) {
                double at = beat + i / 4.0;
                if (riff.charAt(i) == 'X') {
                    guitars(mix, play.powerChord(root + 12, mix.seconds(0.75), false), at, 0.55);
                } else if (riff.charAt(i) == 'x') {
                    guitars(mix, play.powerChord(root + 12, mix.seconds(0.25), true), at, 0.62);
                }
                if (i % 2 == 0) {
                    mix.play(play.bass(root, mix.seconds(0.5)), at, 0.34, 0);
                }
            }
            drums(play, mix, beat, bar);
            if (bar / 8 % 2 == 1) {
                siren(play, mix, beat, root + 36, bar);
            }
        }
        return mix.room(0.07, 0.6);
    }

    /** Two players: the second a little later, on the other side. */
    private static void guitars(Mix mix, float[] chord, double beat, double gain) {
        mix.play(chord, beat, gain, -0.8).play(chord, beat + 0.03, gain, 0.8);
    }

    private static void drums(Instruments play, Mix mix, double beat, int bar) {
        for (int i = 0; i < 8; i++) {
            mix.play(play.kick(true), beat + i / 2.0, i % 2 == 0 ? 0.7 : 0.5, 0);
            mix.play(play.hat(0.09), beat + i / 2.0, 0.3, 0.4);
        }
        mix.play(play.snare(), beat + 1, 0.65, 0).play(play.snare(), beat + 3, 0.65, 0);
        if (bar % 4 == 0) {
            mix.play(play.hat(1.2), beat, 0.45, -0.4);
        }
        if (bar % 8 == 7) {
            for (int i = 0; i < 8; i++) {
                mix.play(play.snare(), beat + 2 + i / 4.0, 0.35 + 0.04 * i, i % 2 == 0 ? -0.3 : 0.3);
            }
        }
    }

    /** A lead that grinds between a note and its minor second. */
    private static void siren(Instruments play, Mix mix, double beat, int note, int bar) {
        for (int i = 0; i < 4; i++) {
            int step = (i + bar) % 2 == 0 ? 0 : 1;
            mix.play(play.powerChord(note + step, mix.seconds(1), false), beat + i, 0.12, 0.2);
        }
    }
}
