package io.github.mooddj.plugin.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A music collection to measure with: small MP3 files with tags, in folders by artist and album. */
final class GeneratedMusic {
    private static final int FRAMES = 40;

    /** A frame of MPEG-1 layer III, 128 kbit/s, 44.1 kHz, stereo; all zeros is silence. */
    private static final int FRAME_BYTES = 417;

    private static final List<String> WORDS = List.of(
            "Harbour",
            "Lantern",
            "Rain",
            "Paper",
            "Boat",
            "Street",
            "Élan",
            "Winter",
            "Über",
            "Moon",
            "Letter",
            "Night",
            "Orange",
            "Weather",
            "Elm",
            "Tide",
            "Quiet",
            "Office",
            "Ensemble",
            "Feld",
            "Small",
            "Hours",
            "Second",
            "Wind");
    private static final List<String> GENRES = List.of("Jazz", "Rock", "Ambient", "Folk", "Electronic");

    private GeneratedMusic() {}

    /** Two or three words that belong to a number. */
    static String words(int number) {
        int mixed = number * 0x9E3779B1;
        String two = WORDS.get(Math.floorMod(mixed, WORDS.size())) + " "
                + WORDS.get(Math.floorMod(mixed >> 8, WORDS.size()));
        return number % 3 == 0 ? two + " " + number : two;
    }

    /** Writes so many files below a folder. */
    static void write(Path folder, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            Path album = folder.resolve(String.format(Locale.ROOT, "artist-%03d/album-%02d", i / 100, i / 10 % 10));
            Files.createDirectories(album);
            Files.write(album.resolve(String.format(Locale.ROOT, "%05d.mp3", i)), song(i));
        }
    }

    private static byte[] song(int number) {
        ByteArrayOutputStream frames = new ByteArrayOutputStream();
        frame(frames, "TIT2", words(number) + " " + number);
        frame(frames, "TPE1", words(number / 100));
        frame(frames, "TALB", words(number / 10));
        frame(frames, "TPE2", words(number / 100));
        frame(frames, "TCON", GENRES.get(number / 100 % GENRES.size()));
        frame(frames, "TRCK", String.valueOf(1 + number % 10));
        frame(frames, "TYER", String.valueOf(1960 + number / 10 % 65));
        ByteBuffer file = ByteBuffer.allocate(10 + frames.size() + FRAMES * FRAME_BYTES);
        file.put("ID3".getBytes(StandardCharsets.US_ASCII))
                .put((byte) 3)
                .put((byte) 0)
                .put((byte) 0);
        int size = frames.size();
        file.put((byte) (size >> 21 & 127)).put((byte) (size >> 14 & 127)).put((byte) (size >> 7 & 127));
        file.put((byte) (size & 127)).put(frames.toByteArray());
        for (int i = 0; i < FRAMES; i++) {
            int start = file.position();
            file.putInt(0xFFFB9000).position(start + 36);
            // Ancillary bytes, which decoders skip; they tell one file from the other.
            file.putInt(number).position(start + FRAME_BYTES);
        }
        return file.array();
    }

    private static void frame(ByteArrayOutputStream frames, String key, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_16);
        ByteBuffer head = ByteBuffer.allocate(11);
        head.put(key.getBytes(StandardCharsets.US_ASCII))
                .putInt(bytes.length + 1)
                .putShort((short) 0)
                .put((byte) 1);
        frames.writeBytes(head.array());
        frames.writeBytes(bytes);
    }
}
