package io.github.mooddj.plugin.bench;

import io.github.mooddj.host.playback.Frames;
import io.github.mooddj.plugin.bench.SoundFiles.Format;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Cuts one tone into two files, lets the second follow the first, and looks at the joint in the recording.
 *
 * @param frames what lies between the last sample of the first and the first of the second: a tone of 100 Hz shows it
 *     up to half its period, 240 frames; 0 is gapless, more than 0 a gap, less a piece that is missing
 * @param silentMillis windows of 10 ms at the joint that do not reach half the level, in milliseconds
 */
record GaplessCheck(double frames, double silentMillis) {
    private static final int HERTZ = 100;
    private static final int PERIOD = Frames.PER_SECOND / HERTZ;
    private static final double WHOLE_SECONDS = 5;
    private static final double FIRST_SECONDS = 2.503;

    static GaplessCheck of(SoundFiles files, Format format) throws IOException {
        short[] sound = new short[(int) (WHOLE_SECONDS * Frames.PER_SECOND)];
        for (int i = 0; i < sound.length; i++) {
            sound[i] = (short) Math.round(SoundFiles.AMPLITUDE * Short.MAX_VALUE * Math.sin(2 * Math.PI * i / PERIOD));
        }
        int cut = (int) (FIRST_SECONDS * Frames.PER_SECOND);
        Path first = files.file(format, "joint first", sound, 0, cut);
        Path second = files.file(format, "joint second", sound, cut, sound.length);
        Recording recording = new Recording(true);
        int joint;
        try (BenchPlayer player = BenchPlayer.open(recording)) {
            player.play(1, first, Duration.ZERO);
            player.awaitStarted(1);
            player.tell(on -> on.follow(BenchPlayer.item(2, second)));
            player.awaitStarted(2);
            joint = recording.frames();
            player.awaitPosition(2, Duration.ofMillis(1_500));
        }
        double[] around = recording.samples(joint - Frames.PER_SECOND, joint + Frames.PER_SECOND);
        double before = phase(around, Frames.PER_SECOND / 4);
        double after = phase(around, around.length - Frames.PER_SECOND / 2);
        double lag = (before - after) / (2 * Math.PI) * PERIOD;
        lag -= PERIOD * Math.rint(lag / PERIOD);
        return new GaplessCheck(lag, silence(around));
    }

    /** Phase of the tone in the window at this sample, against a tone that began with the array. */
    private static double phase(double[] sound, int from) {
        double real = 0;
        double imaginary = 0;
        for (int i = from; i < from + 4 * PERIOD; i++) {
            double angle = 2 * Math.PI * i / PERIOD;
            real += sound[i] * Math.cos(angle);
            imaginary -= sound[i] * Math.sin(angle);
        }
        return Math.atan2(imaginary, real);
    }

    private static double silence(double[] sound) {
        double silent = 0;
        for (int from = 0; from + PERIOD <= sound.length; from += PERIOD / 10) {
            double power = 0;
            for (int i = from; i < from + PERIOD; i++) {
                power += sound[i] * sound[i];
            }
            if (Math.sqrt(2 * power / PERIOD) < SoundFiles.AMPLITUDE / 2) {
                silent += 1;
            }
        }
        return silent;
    }
}
