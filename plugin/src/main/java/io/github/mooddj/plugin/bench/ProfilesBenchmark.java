package io.github.mooddj.plugin.bench;

import io.github.mooddj.host.playback.PlaybackStatus.State;
import io.github.mooddj.playlists.NewTrack;
import io.github.mooddj.playlists.TrackTags;
import io.github.mooddj.playlists.store.H2PlaylistStore;
import io.github.mooddj.playlists.store.StoreOpening;
import io.github.mooddj.plugin.MoodDjPlugin;
import io.github.mooddj.plugin.ProfileSession;
import io.github.mooddj.plugin.dj.DjCommands;
import io.github.mooddj.plugin.profile.Profiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** How long it takes to go on as somebody else, from one person's music to the other's. */
final class ProfilesBenchmark implements Benchmark {
    private static final String OTHER = "Ada";
    private static final int SWITCHES = 10;
    private static final int BRIEF_SWITCHES = 4;
    private static final int RATE = 48_000;
    private static final int SONG_SECONDS = 120;
    private static final long PATIENCE_SECONDS = 20;

    @Override
    public String name() {
        return "profiles";
    }

    @Override
    public List<Figure> run(boolean brief, Consumer<String> say) throws IOException {
        List<Double> opened = new ArrayList<>();
        List<Double> sounding = new ArrayList<>();
        int switches = brief ? BRIEF_SWITCHES : SWITCHES;
        say.accept(switches + " switches between two people, with music, without a window");
        try (ScratchFolder scratch = new ScratchFolder()) {
            Path data = scratch.path();
            Profiles profiles = new Profiles(data);
            profiles.create(OTHER);
            fill(profiles.directory(Profiles.FIRST));
            fill(profiles.directory(OTHER));
            try (ProfileSession session = (ProfileSession) new MoodDjPlugin().start(new BenchHost(data))) {
                session.commands().playPause();
                await(sounds(session.commands()));
                for (int i = 0; i < switches; i++) {
                    long start = System.nanoTime();
                    await(session.switchTo(i % 2 == 0 ? OTHER : Profiles.FIRST));
                    opened.add((System.nanoTime() - start) / 1e6);
                    await(sounds(session.commands()));
                    sounding.add((System.nanoTime() - start) / 1e6);
                }
            }
        }
        opened.sort(Comparator.naturalOrder());
        sounding.sort(Comparator.naturalOrder());
        return List.of(
                Figure.atMost("switched to another profile, median", opened.get(switches / 2), "ms", 1000),
                Figure.told("switched to another profile, longest", opened.get(switches - 1), "ms"),
                Figure.told("until the other's music sounds, median", sounding.get(switches / 2), "ms"),
                Figure.atMost("until the other's music sounds, longest", sounding.get(switches - 1), "ms", 1000));
    }

    /** Done when the music of this director plays. */
    private static CompletableFuture<Boolean> sounds(DjCommands commands) {
        CompletableFuture<Boolean> sounds = new CompletableFuture<>();
        DjCommands.Subscription subscription = commands.subscribe(status -> {
            if (status.playback().state() == State.PLAYING) {
                sounds.complete(true);
            }
        });
        var unused = sounds.whenComplete((done, failure) -> subscription.close());
        return sounds;
    }

    private static <T> void await(CompletableFuture<T> future) throws IOException {
        try {
            T unused = future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("the switch did not come to its end: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void fill(Path directory) throws IOException {
        Path song = directory.resolve("song.wav");
        byte[] silence = new byte[RATE * SONG_SECONDS * 4];
        AudioFormat format = new AudioFormat(RATE, 16, 2, true, false);
        try (AudioInputStream sound =
                new AudioInputStream(new ByteArrayInputStream(silence), format, (long) RATE * SONG_SECONDS)) {
            AudioSystem.write(sound, AudioFileFormat.Type.WAVE, song.toFile());
        }
        if (H2PlaylistStore.open(directory, InstantSource.system()) instanceof StoreOpening.Opened opened) {
            try (H2PlaylistStore store = opened.store()) {
                NewTrack track = new NewTrack(song.toUri(), TrackTags.titled("Song"), OptionalLong.empty());
                long id = store.addTracks(List.of(track)).get(0).id();
                store.setTracks(store.createPlaylist("Songs").id(), List.of(id));
            }
        }
    }
}
