package io.github.mooddj.plugin.demo;

import io.github.mooddj.model.emotion.Emotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes the demo's music: pieces of 75 to 90 seconds as WAV files (48 kHz, 16-bit stereo), the same bytes each time, in
 * a style of its own for each emotion. About 170 MB.
 */
public final class DemoMusic {
    private DemoMusic() {}

    /**
     * Makes the pieces that are not there yet; each file is there as a whole or not at all. Blocks for about two
     * seconds the first time: not on the event dispatch thread.
     *
     * @param musicDirectory where to; made if it is not there
     * @throws IOException if the disk refuses
     */
    public static void make(Path musicDirectory) throws IOException {
        for (Emotion emotion : Emotion.values()) {
            make(musicDirectory, emotion);
        }
    }

    /**
     * Makes those of one emotion: at most half a second.
     *
     * @throws IOException if the disk refuses
     */
    static void make(Path musicDirectory, Emotion emotion) throws IOException {
        Files.createDirectories(musicDirectory);
        for (DemoPiece piece : DemoPiece.of(emotion)) {
            Path file = musicDirectory.resolve(piece.fileName());
            if (!Files.exists(file)) {
                WavFile.write(piece.perform(), file);
            }
        }
    }
}
