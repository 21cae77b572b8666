package io.github.mooddj.plugin.demo;

/** One ambient piece for each of the rarer emotions. */
final class OtherMusic {
    private OtherMusic() {}

    /** Whole tones that run up and break off, never where one expects them. */
    static Mix outOfTheBox(Instruments play) {
        Mix mix = new Mix(96, 120);
        int[] scale = {72, 74, 76, 78, 80, 82, 84, 86};
        for (int bar = 0; bar < 30; bar++) {
            double beat = 4.0 * bar;
            int low = bar % 2 == 0 ? 48 : 50;
            mix.play(play.pad(low, 4, 0.15), beat, 0.22, -0.3).play(play.pad(low + 16, 4, 0.15), beat, 0.18, 0.3);
            int length = 4 + bar * 5 % 5;
            double start = bar % 3 * 0.5;
            for (int i = 0; i < length; i++) {
                mix.play(play.bell(scale[(i + bar) % 8], 1.2), beat + start + i / 4.0, 0.26, i % 2 == 0 ? -0.6 : 0.6);
            }
            mix.play(play.pluck(low + 36, 0.9), beat + 3.5, 0.5, 0);
        }
        return mix.room(0.3, 1.8);
    }

    /** A heartbeat under a drone, and a semitone that creeps in. */
    static Mix footsteps(Instruments play) {
        Mix mix = new Mix(72, 96);
        for (int bar = 0; bar < 24; bar++) {
            double beat = 4.0 * bar;
            mix.play(play.reed(33, 5, 0.8), Math.max(0, beat - 0.5), 0.3, 0);
            mix.play(play.wind(6, 900), Math.max(0, beat - 1), 0.25, bar % 2 == 0 ? -0.7 : 0.7);
            for (int i = 0; i < 4; i++) {
                mix.play(play.kick(false), beat + i, 0.6, 0).play(play.kick(false), beat + i + 0.35, 0.4, 0);
            }
            if (bar % 2 == 1) {
                mix.play(play.pad(69, 4.5, 1.5), beat, 0.12, -0.6).play(play.pad(70, 4.5, 2), beat, 0.12, 0.6);
            }
            if (bar % 4 == 2) {
                mix.play(play.piano(87, 2.5), beat + 1.5, 0.25, 0.7).play(play.piano(88, 2.5), beat + 2.5, 0.2, -0.7);
            }
        }
        return mix.room(0.4, 3);
    }

    /** A reed that slides between neighbours, out of tune, over a limping bass. */
    static Mix sourMilk(Instruments play) {
        Mix mix = new Mix(84, 112);
        int[] line = {45, 46, 45, 44, 43, 44, 46, 47};
        for (int bar = 0; bar < 28; bar++) {
            double beat = 4.0 * bar;
            for (int i = 0; i < 4; i++) {
                int note = line[(bar * 3 + i) % 8];
                mix.play(play.reed(note, mix.seconds(1.3), 5.5), beat + i, 0.4, -0.2);
                mix.play(play.reed(note + 6, mix.seconds(1.3), 7), beat + i, 0.2, 0.4);
            }
            mix.play(play.bass(33, 0.8), beat, 0.45, 0).play(play.bass(34, 0.5), beat + 2.66, 0.4, 0);
            mix.play(play.snare(), beat + 2, 0.08, 0.3);
        }
        return mix.room(0.2, 1.4);
    }
}
