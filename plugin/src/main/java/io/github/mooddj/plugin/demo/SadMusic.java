package io.github.mooddj.plugin.demo;

/** Slow and minor: a dark pad, and a piano that falls. */
final class SadMusic {
    private static final int BARS = 20;

    private SadMusic() {}

    static Mix rainOnTheWindow(Instruments play) {
        int[][] chords = {{57, 60, 64}, {53, 57, 60}, {50, 57, 65}, {52, 56, 59}};
        int[] melody = {76, 0, 72, 71, 72, 69, 0, 67, 65, 0, 69, 65, 64, 0, 62, 64};
        return song(play, new Mix(60, 4 * BARS), chords, melody);
    }

    static Mix emptyChair(Instruments play) {
        int[][] chords = {{50, 57, 65}, {58, 62, 65}, {55, 58, 62}, {57, 61, 64}};
        int[] melody = {0, 81, 77, 76, 77, 0, 74, 0, 70, 74, 0, 70, 73, 0, 76, 73};
        return song(play, new Mix(60, 4 * BARS), chords, melody);
    }

    private static Mix song(Instruments play, Mix mix, int[][] chords, int[] melody) {
        for (int bar = 0; bar < BARS; bar++) {
            double beat = 4.0 * bar;
            int[] chord = chords[bar % 4];
            for (int i = 0; i < chord.length; i++) {
                mix.play(play.pad(chord[i], 6, bar == 0 ? 0.5 : 1.4), bar == 0 ? 0 : beat - 0.7, 0.2, 0.5 * (i - 1));
            }
            mix.play(play.bass(chord[0] - 12, 3.6), beat, 0.22, 0);
            int[] broken = {chord[0], chord[2], chord[1] + 12, chord[2], chord[1] + 12, chord[2]};
            for (int i = 0; i < 6; i++) {
                mix.play(play.piano(broken[i], 2.6), beat + i * 0.5 + (i == 0 ? 0 : 0.02), 0.26 - 0.02 * i, -0.25);
            }
            if (bar % 8 >= 1) {
                for (int i = 0; i < 4; i++) {
                    int note = melody[bar % 4 * 4 + i];
                    if (note > 0) {
                        mix.play(play.piano(note, 3), beat + i, 0.42, 0.2);
                    }
                }
            }
        }
        return mix.room(0.3, 2.8);
    }
}
