package io.github.mooddj.plugin.demo;

/** Calm and without a direction: open chords that are neither major nor minor, over a soft pulse. */
final class NeutralMusic {
    private static final int BARS = 30;

    private NeutralMusic() {}

    static Mix openWater(Instruments play) {
        int[][] chords = {{50, 57, 62, 64}, {55, 62, 64, 69}};
        int[] drops = {76, 0, 0, 81, 0, 0, 74, 0, 0, 69, 0, 0, 71, 0, 0, 0};
        return song(play, new Mix(90, 4 * BARS), chords, drops);
    }

    static Mix longPlatform(Instruments play) {
        int[][] chords = {{53, 60, 65, 67}, {48, 55, 62, 67}};
        int[] drops = {72, 0, 0, 0, 79, 0, 0, 77, 0, 0, 0, 74, 0, 67, 0, 0};
        return song(play, new Mix(90, 4 * BARS), chords, drops);
    }

    private static Mix song(Instruments play, Mix mix, int[][] chords, int[] drops) {
        for (int bar = 0; bar < BARS; bar++) {
            double beat = 4.0 * bar;
            int[] chord = chords[bar / 2 % 2];
            if (bar % 2 == 0) {
                for (int i = 0; i < chord.length; i++) {
                    mix.play(
                            play.pad(chord[i], 7.5, bar == 0 ? 0.3 : 1.8),
                            bar == 0 ? 0 : beat - 1.5,
                            0.17,
                            0.4 * (i - 1.5));
                }
            }
            for (int i = 0; i < 8; i++) {
                mix.play(play.flute(chord[i % 2 == 0 ? 0 : 1], 0.4), beat + i / 2.0, i % 4 == 0 ? 0.2 : 0.13, 0);
            }
            mix.play(play.kick(false), beat, 0.2, 0).play(play.kick(false), beat + 2, 0.16, 0);
            for (int i = 0; i < 8; i++) {
                int note = drops[bar % 2 * 8 + i];
                if (note > 0 && bar >= 2) {
                    mix.play(play.bell(note, 2.2), beat + i / 2.0, 0.12, -0.6);
                    mix.play(play.bell(note, 2.2), beat + i / 2.0 + 1.5, 0.05, 0.6);
                }
            }
        }
        return mix.room(0.3, 2.4);
    }
}
