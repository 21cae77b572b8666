package io.github.mooddj.plugin.attached;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.host.playback.CrossfadeCurve;
import io.github.mooddj.host.vlcj.VlcLibrary;
import io.github.mooddj.playlists.NewTrack;
import io.github.mooddj.playlists.TrackTags;
import io.github.mooddj.playlists.store.H2PlaylistStore;
import io.github.mooddj.playlists.store.StoreOpening;
import io.github.mooddj.plugin.settings.DjSettings;
import io.github.mooddj.plugin.settings.FadeSettings;
import io.github.mooddj.plugin.settings.SettingsStore;
import io.github.mooddj.plugin.settings.WelcomeSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The player ends while one song goes over into another: in good order, and by force. */
class EndsInAFadeTest {
    private static final int RATE = 48_000;
    private static final int HEADER = 44;
    private static final int FRAME = 4;
    private static final int LOW = 400;
    private static final int HIGH = 1_000;

    private final Path folder;
    private final Path data;
    private final Path mix;

    EndsInAFadeTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.data = Files.createDirectory(folder.resolve("data"));
        this.mix = folder.resolve("mix.wav");
    }

    @BeforeEach
    void twoSongsAndALongFade() throws IOException {
        Strangers.assumeAgentAndDisplay();
        Assumptions.assumeTrue(VlcLibrary.find() instanceof VlcLibrary.Found, "no libVLC here");
        Duration longest = Duration.ofSeconds(12);
        new SettingsStore(data)
                .save(DjSettings.defaults()
                        .with(new WelcomeSettings(true))
                        .with(new FadeSettings(longest, longest, longest, longest, CrossfadeCurve.EQUAL_POWER)));
        try (H2PlaylistStore store = opened()) {
            List<Long> songs = store.addTracks(List.of(song("low", LOW), song("high", HIGH))).stream()
                    .map(track -> track.id())
                    .toList();
            store.setTracks(store.createPlaylist("Songs").id(), songs);
        }
    }

    private H2PlaylistStore opened() {
        return assertInstanceOf(StoreOpening.Opened.class, H2PlaylistStore.open(data, InstantSource.system()))
                .store();
    }

    private NewTrack song(String name, int hertz) throws IOException {
        Path file = folder.resolve(name + ".wav");
        ByteBuffer sound = ByteBuffer.allocate(RATE * FRAME * 60).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < RATE * 60; i++) {
            short sample = (short) Math.round(8_000 * Math.sin(2 * Math.PI * hertz * i / RATE));
            sound.putShort(sample).putShort(sample);
        }
        AudioFormat format = new AudioFormat(RATE, 16, 2, true, false);
        try (AudioInputStream stream =
                new AudioInputStream(new ByteArrayInputStream(sound.array()), format, RATE * 60L)) {
            AudioSystem.write(stream, AudioFileFormat.Type.WAVE, file.toFile());
        }
        return new NewTrack(file.toUri(), TrackTags.titled(name), OptionalLong.empty());
    }

    /** The player, in which a song sounds. */
    private StrangersProcess playing() throws Exception {
        StrangersProcess player = Strangers.onClassPath(folder, "unknown");
        Strangers.attach(
                player, Map.of("command", "start", "data", data.toString(), "audio", "wav:" + mix, "camera", "none"));
        player.state(now -> Strangers.inWindow(now) && now.contains("audio-mixer"));
        awaitTones(player, "transport.play", 1);
        return player;
    }

    private void awaitTones(StrangersProcess player, String button, int wanted) throws Exception {
        assertEquals("CLICKED", player.ask("click " + button));
        for (int look = 0; look < 400 && tones(end()) != wanted; look++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertEquals(wanted, tones(end()), player::errors);
    }

    /** The last tenth of a second of the mix, left. */
    private double[] end() throws IOException {
        byte[] all = Files.exists(mix) ? Files.readAllBytes(mix) : new byte[0];
        int frames = (all.length - HEADER) / FRAME;
        if (frames < RATE / 10) {
            return new double[0];
        }
        ByteBuffer bytes = ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN);
        double[] end = new double[RATE / 10];
        Arrays.setAll(end, i -> bytes.getShort(HEADER + (frames - end.length + i) * FRAME) / 32_768.0);
        return end;
    }

    private static long tones(double[] sound) {
        return sound.length == 0
                ? 0
                : Arrays.stream(new int[] {LOW, HIGH})
                        .filter(hertz -> amplitude(sound, hertz) > 0.01)
                        .count();
    }

    private static double amplitude(double[] sound, int hertz) {
        double real = 0;
        double imaginary = 0;
        for (int i = 0; i < sound.length; i++) {
            real += sound[i] * Math.cos(2 * Math.PI * hertz * i / RATE);
            imaginary += sound[i] * Math.sin(2 * Math.PI * hertz * i / RATE);
        }
        return 2 * Math.hypot(real, imaginary) / sound.length;
    }

    private void nothingIsLost() {
        try (H2PlaylistStore store = opened()) {
            assertEquals(2, store.tracks().size());
        }
        assertFalse(Files.exists(folder.resolve("crash.log")));
    }

    @Test
    void aPlayerThatClosesInAFadeEndsAsItWouldWithoutUs() throws Exception {
        try (StrangersProcess player = playing()) {
            awaitTones(player, "transport.next", 2);
            player.tell("exit");

            assertEquals(3, player.end(), player::errors);
            assertEquals(List.of(), player.uncaught());
        }
        nothingIsLost();
        try (AudioInputStream whole = AudioSystem.getAudioInputStream(mix.toFile())) {
            assertTrue(whole.getFrameLength() > RATE, "the mix was closed in good order");
        }
    }

    @Test
    void aPlayerThatIsKilledInAFadeLosesNothing() throws Exception {
        try (StrangersProcess player = playing()) {
            awaitTones(player, "transport.next", 2);
            player.kill();
        }
        nothingIsLost();
        Files.delete(mix);
        try (StrangersProcess again = playing()) {
            assertEquals(
                    "Mood DJ has left this program",
                    Strangers.attach(again, Map.of("command", "close", "data", data.toString())));
            again.state(Strangers::gone);
            assertEquals("CLOSED", again.ask("close"));
            again.tell("end");
            assertEquals(0, again.end(), again::errors);
        }
        nothingIsLost();
    }
}
