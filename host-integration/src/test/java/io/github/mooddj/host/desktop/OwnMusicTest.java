package io.github.mooddj.host.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.host.HostListener;
import io.github.mooddj.host.NowPlaying;
import io.github.mooddj.host.NowPlaying.State;
import io.github.mooddj.host.vlcj.VlcLibrary;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The reference player plays by itself, through the real libVLC. */
@Timeout(60)
class OwnMusicTest {
    private final Path folder;
    private final OwnMusic music = new OwnMusic();
    private final BlockingQueue<NowPlaying> heard = new LinkedBlockingQueue<>();

    OwnMusicTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void vlc() {
        Assumptions.assumeTrue(VlcLibrary.find() instanceof VlcLibrary.Found, "no libVLC here");
        Assumptions.assumeFalse(GraphicsEnvironment.isHeadless(), "needs a display");
        var unused = music.add(new HostListener() {
            @Override
            public void changed(NowPlaying now) {
                heard.add(now);
            }
        });
    }

    @AfterEach
    void close() {
        music.close();
    }

    private void piece(String name, int seconds) throws IOException {
        AudioFormat format = new AudioFormat(48_000, 16, 2, true, false);
        int frames = 48_000 * seconds;
        try (AudioInputStream sound =
                new AudioInputStream(new ByteArrayInputStream(new byte[frames * 4]), format, frames)) {
            AudioSystem.write(
                    sound, AudioFileFormat.Type.WAVE, folder.resolve(name).toFile());
        }
    }

    @Test
    void whatComesOverTheNetworkIsQueuedToo() throws Exception {
        music.enqueue(URI.create("http://127.0.0.1:1/radio/Live%20now.mp3"));
        music.enqueue(URI.create("http://127.0.0.1:1/"));
        EventQueue.invokeAndWait(() -> {
            assertEquals(2, music.queue().getSize());
            assertEquals("Live now", music.queue().getElementAt(0));
            assertEquals("127.0.0.1", music.queue().getElementAt(1));
        });
    }

    private NowPlaying until(Predicate<NowPlaying> wanted) throws InterruptedException {
        NowPlaying now = heard.poll(20, TimeUnit.SECONDS);
        while (now != null && !wanted.test(now)) {
            now = heard.poll(20, TimeUnit.SECONDS);
        }
        assertTrue(now != null, "never heard");
        return now;
    }

    private static Predicate<NowPlaying> playing(String title) {
        return now -> now.state() == State.PLAYING && now.title().orElse("").equals(title);
    }

    @Test
    void aFolderIsPlayedInTheOrderOfItsNamesAndWhatIsBrokenIsPassedOver() throws Exception {
        piece("1 first.wav", 1);
        Files.writeString(folder.resolve("2 broken.mp3"), "no sound in here");
        Files.writeString(folder.resolve("notes.txt"), "no piece");
        piece("3 long.wav", 60);

        EventQueue.invokeAndWait(() -> {
            music.open(List.of(folder));
            assertEquals(0, music.queue().getSize(), "a folder may lie far away: nobody waits for it here");
        });

        until(playing("1 first"));
        assertEquals(3, music.queue().getSize());
        until(playing("3 long"));
        music.seek(Duration.ofSeconds(50));
        music.setVolume(0.4);
        assertEquals(0.4, music.nowPlaying().volume().orElseThrow());
        music.pause();
        NowPlaying held = until(now -> now.state() == State.PAUSED);
        assertTrue(held.position().orElseThrow().toSeconds() >= 45, held::toString);
        assertEquals(60, held.length().orElseThrow().toSeconds());
        music.play();
        until(playing("3 long"));
        music.previous();
        music.previous();
        until(playing("1 first"));
        EventQueue.invokeAndWait(() -> music.remove(2));
        until(now -> now.state() == State.STOPPED);
    }
}
