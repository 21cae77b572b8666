package io.github.mooddj.plugin.bench;

import io.github.mooddj.host.playback.CrossfadeCurve;
import io.github.mooddj.host.playback.MediaItem;
import io.github.mooddj.host.playback.TrackGain;
import io.github.mooddj.host.playback.Transition;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** How long a bad track keeps the music: from the command, or from its last sound, to the sound of the next one. */
final class BadInputCheck {
    private static final double LONGEST_SECONDS = 5;
    private static final Duration SKIP = Duration.ofMillis(800);
    private static final Duration SOUNDING = Duration.ofMillis(50);
    private static final int WAV_SECOND = 48_000 * 4;

    private final List<Figure> figures = new ArrayList<>();

    /** One figure for each kind of bad track. */
    static List<Figure> figures(SoundFiles files, Path directory) throws IOException {
        Path good = files.tone(SoundFiles.WAV, 400, 20);
        BadInputCheck check = new BadInputCheck();
        for (Path broken : BrokenFiles.in(directory, good)) {
            String name =
                    broken.equals(directory) ? "a folder" : broken.getFileName().toString();
            check.measure("after " + name, broken.toUri(), good);
        }
        try (SilentServer server = new SilentServer(new byte[0])) {
            check.measure("after a server that sends nothing", server.address(), good);
        }
        byte[] three = Arrays.copyOf(Files.readAllBytes(good), 3 * WAV_SECOND);
        try (SilentServer server = new SilentServer(three)) {
            check.measure("after a server that stops sending", server.address(), good);
        }
        return check.figures;
    }

    private void measure(String name, URI bad, Path good) throws IOException {
        try (BenchPlayer player = BenchPlayer.open(new Recording(false))) {
            long before = player.newKey();
            player.play(before, good, Duration.ZERO);
            player.awaitPosition(before, SOUNDING);
            long broken = player.newKey();
            long start = System.nanoTime();
            Transition transition = new Transition(SKIP, CrossfadeCurve.EQUAL_POWER);
            player.tell(on -> on.play(new MediaItem(broken, bad, TrackGain.NONE), transition));
            long silentFrom = start;
            while (player.news().stream().noneMatch(news -> news.startsWith("failed " + broken))) {
                boolean sounds = player.status().live().stream()
                        .anyMatch(deck -> deck.key() == broken && deck.levels().get(0) > -60);
                silentFrom = sounds ? System.nanoTime() : silentFrom;
                if (System.nanoTime() - start > 20_000_000_000L) {
                    throw new IOException("nobody noticed: " + name);
                }
                LockSupport.parkNanos(5_000_000);
            }
            long next = player.newKey();
            player.play(next, good, SKIP);
            player.awaitPosition(next, SOUNDING);
            double seconds = (System.nanoTime() - silentFrom) / 1e9;
            figures.add(Figure.atMost("next track " + name, seconds, "s", LONGEST_SECONDS));
        }
    }
}
