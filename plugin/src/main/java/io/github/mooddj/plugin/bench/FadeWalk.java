package io.github.mooddj.plugin.bench;

import io.github.mooddj.host.playback.Frames;
import io.github.mooddj.host.playback.MusicPlayer;
import io.github.mooddj.plugin.bench.SoundFiles.Format;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * Plays one tone after the other on the real libVLC so that each format follows each, with a fade of 1 s, and measures
 * every fade in the recording.
 */
final class FadeWalk {
    private static final int LOW = 400;
    private static final int HIGH = 1_000;
    private static final Duration FADE = Duration.ofSeconds(1);
    private static final Duration ALONE = Duration.ofMillis(300);
    private static final int BEFORE = Frames.PER_SECOND / 10;
    private static final double FILE_SECONDS = 20;
    private static final long PREFILLING_NANOS = 800_000_000L;

    private final SoundFiles files;
    private final List<Format> formats;

    FadeWalk(SoundFiles files, List<Format> formats) {
        this.files = files;
        this.formats = formats;
    }

    /**
     * Walks.
     *
     * @param prefilled whether the next file is prepared before the command
     * @return one for each ordered pair, also of a format with itself
     */
    List<FadeCheck> walk(boolean prefilled) throws IOException {
        List<Format> round = round();
        List<FadeCheck> checks = new ArrayList<>();
        Recording recording = new Recording(true);
        try (BenchPlayer player = BenchPlayer.open(recording)) {
            long live = player.newKey();
            player.play(live, file(round.get(0), 0), Duration.ZERO);
            player.awaitPosition(live, ALONE);
            for (int step = 1; step < round.size(); step++) {
                Path file = file(round.get(step), step);
                long key = player.newKey();
                if (prefilled) {
                    player.tell((MusicPlayer on) -> on.prepare(BenchPlayer.item(key, file)));
                    LockSupport.parkNanos(PREFILLING_NANOS);
                }
                int command = recording.frames();
                player.play(key, file, FADE);
                player.awaitPosition(key, FADE.plus(ALONE));
                double[] sound = recording.samples(command - BEFORE, recording.frames());
                String name =
                        round.get(step - 1).name() + " to " + round.get(step).name();
                checks.add(FadeCheck.of(name, sound, tone(step - 1), tone(step)));
            }
        }
        return checks;
    }

    private Path file(Format format, int step) throws IOException {
        return files.tone(format, tone(step), FILE_SECONDS);
    }

    private static int tone(int step) {
        return step % 2 == 0 ? LOW : HIGH;
    }

    /** A round in which every ordered pair comes once: 0 0 1 0 2 0 3 ... 1 1 2 1 3 ... and back to the first. */
    private List<Format> round() {
        List<Format> round = new ArrayList<>();
        for (int first = 0; first < formats.size(); first++) {
            round.add(formats.get(first));
            for (int second = first + 1; second < formats.size(); second++) {
                round.add(formats.get(first));
                round.add(formats.get(second));
            }
        }
        round.add(formats.get(0));
        return round;
    }
}
