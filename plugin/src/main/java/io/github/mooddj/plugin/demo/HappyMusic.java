package io.github.mooddj.plugin.demo;

/** Major keys, bright plucked arpeggios, a light beat. */
final class HappyMusic {
    private static final int BARS = 40;

    private HappyMusic() {}

    static Mix sunnySide(Instruments play) {
        int[][] chords = {{60, 64, 67, 72}, {67, 71, 74, 79}, {69, 72, 76, 81}, {65, 69, 72, 77}};
        int[] steps = {0, 1, 2, 3, 2, 1, 2, 3, 0, 2, 1, 3, 2, 3, 1, 2};
        int[] melody = {79, 0, 76, 79, 81, 0, 79, 76, 74, 0, 74, 76, 79, 76, 74, 72};
        return song(play, new Mix(124, 4 * BARS), chords, steps, melody);
    }

    static Mix kiteWeather(Instruments play) {
        int[][] chords = {{62, 66, 69, 74}, {67, 71, 74, 79}, {71, 74, 78, 83}, {69, 73, 76, 81}};
        int[] steps = {0, 2, 3, 2, 1, 3, 2, 3, 0, 3, 2, 1, 3, 2, 1, 2};
        int[] melody = {78, 78, 81, 0, 83, 81, 0, 78, 76, 0, 78, 76, 74, 0, 76, 78};
        return song(play, new Mix(128, 4 * BARS), chords, steps, melody);
    }

    private static Mix song(Instruments play, Mix mix, int[][] chords, int[] steps, int[] melody) {
        for (int bar = 0; bar < BARS; bar++) {
            double beat = 4.0 * bar;
            int[] chord = chords[bar % 4];
            for (int i = 0; i < 16; i++) {
                int octave = bar / 8 % 2 == 1 && i % 4 == 3 ? 12 : 0;
                double accent = i % 4 == 0 ? 0.62 : 0.45;
                mix.play(play.pluck(chord[steps[i]] + octave, 0.9), beat + i / 4.0, accent, i % 2 == 0 ? -0.5 : 0.5);
            }
            for (double place : new double[] {0, 1.5, 2.5, 3.5}) {
                mix.play(play.bass(chord[0] - 24, 0.42), beat + place, 0.3, 0);
            }
            beat(play, mix, beat, bar % 8 == 7);
            if (bar >= 4 && bar / 4 % 3 != 0) {
                melody(play, mix, beat, bar % 2 * 8, melody);
            }
        }
        return mix.room(0.16, 1.1);
    }

    private static void beat(Instruments play, Mix mix, double beat, boolean turn) {
        for (int i = 0; i < 4; i++) {
            mix.play(play.kick(true), beat + i, 0.34, 0);
            mix.play(play.hat(0.06), beat + i + 0.5, 0.3, 0.3);
            mix.play(play.hat(0.03), beat + i + 0.25, 0.12, -0.3);
            mix.play(play.hat(0.03), beat + i + 0.75, 0.12, -0.3);
        }
        mix.play(play.snare(), beat + 1, 0.2, 0.1).play(play.snare(), beat + 3, 0.2, 0.1);
        if (turn) {
            mix.play(play.snare(), beat + 3.5, 0.16, 0.1).play(play.snare(), beat + 3.75, 0.2, 0.1);
        }
    }

    private static void melody(Instruments play, Mix mix, double beat, int from, int[] melody) {
        for (int i = 0; i < 8; i++) {
            int note = melody[from + i];
            if (note > 0) {
                mix.play(play.bell(note + 12, 0.8), beat + i / 2.0, 0.17, -0.2);
                mix.play(play.bell(note + 12, 0.8), beat + i / 2.0 + 0.75, 0.07, 0.7);
            }
        }
    }
}
