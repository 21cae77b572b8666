package io.github.mooddj.plugin.bench;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.NewTrack;
import io.github.mooddj.playlists.PlaylistMapping;
import io.github.mooddj.playlists.Track;
import io.github.mooddj.playlists.TrackTags;
import io.github.mooddj.playlists.store.H2PlaylistStore;
import io.github.mooddj.playlists.store.StoreOpening;
import io.github.mooddj.plugin.camera.FaultyHour;
import io.github.mooddj.plugin.settings.CameraSettings;
import io.github.mooddj.plugin.settings.DjSettings;
import io.github.mooddj.plugin.settings.SettingsStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;

/** The music, the pictures and the faults that a soak lives with, in a folder that is thrown away. */
final class SoakWorld {
    private static final List<Emotion> MOODS = List.of(Emotion.HAPPY, Emotion.NEUTRAL, Emotion.SAD, Emotion.ANGRY);
    private static final List<String> FACES =
            List.of("happy-010", "neutral-033", "happy-097", "neutral-010", "happy-134", "neutral-045");
    private static final int SONGS = 4;

    private final Path pictures;
    private final List<Path> good;
    private final List<Path> broken;
    private final Random random;

    SoakWorld(Path folder, Random random) throws IOException {
        this.random = random;
        this.pictures = Files.createDirectories(folder.resolve("faces"));
        Path music = Files.createDirectories(folder.resolve("music"));
        SoundFiles files = new SoundFiles(music);
        List<Path> tones = new ArrayList<>();
        for (SoundFiles.Format format : files.hasEncoder() ? SoundFiles.common() : List.of(SoundFiles.WAV)) {
            for (int song = 0; song < SONGS; song++) {
                tones.add(files.tone(format, 220 + 55 * song, 12 + song));
            }
        }
        good = List.copyOf(tones);
        broken = BrokenFiles.in(music, tones.get(0));
        for (String face : FACES) {
            try (InputStream in = Objects.requireNonNull(
                    SoakWorld.class.getResourceAsStream("/io/github/mooddj/plugin/demo/faces/" + face + ".jpg"))) {
                Files.copy(in, pictures.resolve(face + ".jpg"));
            }
        }
    }

    /** Where the camera's pictures lie. */
    Path pictures() {
        return pictures;
    }

    /** A picture file that somebody could choose. */
    Path picture() {
        return pictures.resolve(FACES.get(random.nextInt(FACES.size())) + ".jpg");
    }

    /** Writes what the camera does wrong, up to a time. */
    void camera(Duration end) throws IOException {
        Files.writeString(pictures.resolve("faults.txt"), FaultyHour.script(random, end));
    }

    /** Gives one person a library in which each mood has songs, some of them broken, and a yes to the camera. */
    void furnish(Path data) throws IOException {
        Files.createDirectories(data);
        DjSettings usual = DjSettings.defaults();
        CameraSettings camera = usual.camera();
        new SettingsStore(data)
                .save(usual.with(DjSettings.Calm.QUICK)
                        .with(new CameraSettings(
                                true, camera.source(), camera.interval(), camera.batteryInterval(), camera.preview())));
        if (!(H2PlaylistStore.open(data, InstantSource.system()) instanceof StoreOpening.Opened opened)) {
            throw new IOException("there is no library in " + data);
        }
        try (H2PlaylistStore store = opened.store()) {
            Map<Emotion, PlaylistMapping.Target> targets = new EnumMap<>(Emotion.class);
            long first = 0;
            for (Emotion mood : MOODS) {
                long list = store.createPlaylist(mood.name()).id();
                store.setTracks(
                        list,
                        store.addTracks(songs()).stream()
                                .map(Track::id)
                                .distinct()
                                .toList());
                targets.put(mood, PlaylistMapping.Play.of(List.of(list)));
                first = first == 0 ? list : first;
            }
            store.saveMapping(new PlaylistMapping(targets, Optional.of(first)));
        }
    }

    /** Five good ones and a broken one. */
    private List<NewTrack> songs() {
        List<NewTrack> songs = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            List<Path> some = i == 3 ? broken : good;
            Path file = some.get(random.nextInt(some.size()));
            songs.add(new NewTrack(
                    file.toUri(), TrackTags.titled(String.valueOf(file.getFileName())), OptionalLong.empty()));
        }
        return songs;
    }
}
