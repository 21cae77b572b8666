package io.github.mooddj.playlists.files;

import io.github.mooddj.playlists.TrackTags;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jaudiotagger.audio.AudioFile;
import org.jaudiotagger.audio.AudioFileIO;
import org.jaudiotagger.audio.exceptions.CannotReadException;
import org.jaudiotagger.audio.exceptions.InvalidAudioFrameException;
import org.jaudiotagger.audio.exceptions.ReadOnlyFileException;
import org.jaudiotagger.tag.FieldKey;
import org.jaudiotagger.tag.Tag;
import org.jaudiotagger.tag.TagException;
import org.slf4j.LoggerFactory;

/** Reads what files say about themselves. One that says nothing, or nothing readable, is known by its name. */
final class TagReader {
    private static final org.slf4j.Logger log = LoggerFactory.getLogger(TagReader.class);

    /** Kept, because the logging of the JDK forgets levels of loggers that nobody holds. */
    private static final Object QUIET = quiet();

    /** Larger tags are pictures or an attack; they would be read into memory as a whole. */
    private static final int LARGEST_ID3 = 24 << 20;

    private static final Pattern FOUR_DIGITS = Pattern.compile("(1[5-9]|20)\\d\\d");

    /** What the tag library reads; all else is left to the other source. */
    private static final Set<String> READ_HERE =
            Set.of("mp3", "flac", "ogg", "oga", "wav", "m4a", "m4b", "aif", "aiff", "wma");

    private final TagSource others;

    TagReader(TagSource others) {
        this.others = others;
    }

    /** Whether the tag library reads this kind, and the tag is none that would fill the memory. */
    static boolean isReadable(Path file) throws IOException {
        return READ_HERE.contains(MusicFiles.extension(file.toString())) && id3Size(file) <= LARGEST_ID3;
    }

    /** The tags; always some. */
    TrackTags read(Path file) {
        String title = MusicFiles.title(file);
        if (!READ_HERE.contains(MusicFiles.extension(file.toString()))) {
            return others.read(file, title).orElseGet(() -> TrackTags.titled(title));
        }
        try {
            if (id3Size(file) > LARGEST_ID3) {
                log.debug("Tag too large in {} {}", file, QUIET);
                return TrackTags.titled(title);
            }
            return tags(AudioFileIO.read(file.toFile()), title);
        } catch (CannotReadException
                | IOException
                | TagException
                | ReadOnlyFileException
                | InvalidAudioFrameException
                | RuntimeException
                | OutOfMemoryError e) {
            // Its parsers meet damaged files with whatever comes first: an index out of bounds, or one array of 2 GB.
            log.debug("Tags of {} cannot be read: {}", file, e.toString());
            return TrackTags.titled(title);
        }
    }

    /** The tag itself, for fields of its own; empty when there is none or it cannot be read. */
    static Optional<Tag> tag(Path file) {
        try {
            return id3Size(file) > LARGEST_ID3
                    ? Optional.empty()
                    : Optional.ofNullable(AudioFileIO.read(file.toFile()).getTag());
        } catch (CannotReadException
                | IOException
                | TagException
                | ReadOnlyFileException
                | InvalidAudioFrameException
                | RuntimeException
                | OutOfMemoryError e) {
            log.debug("Tags of {} cannot be read: {} {}", file, e.toString(), QUIET);
            return Optional.empty();
        }
    }

    private static TrackTags tags(AudioFile audio, String title) {
        double seconds =
                audio.getAudioHeader() == null ? 0 : audio.getAudioHeader().getPreciseTrackLength();
        Optional<Duration> length = seconds > 0 && seconds < 1e6
                ? Optional.of(Duration.ofMillis(Math.round(seconds * 1000)))
                : Optional.empty();
        Tag tag = audio.getTag();
        if (tag == null) {
            return new TrackTags(title, "", "", "", "", 0, OptionalInt.empty(), length);
        }
        String named = text(tag, FieldKey.TITLE);
        return new TrackTags(
                named.isBlank() ? title : named,
                text(tag, FieldKey.ARTIST),
                text(tag, FieldKey.ALBUM),
                text(tag, FieldKey.ALBUM_ARTIST),
                text(tag, FieldKey.GENRE),
                number(text(tag, FieldKey.TRACK)),
                year(text(tag, FieldKey.YEAR)),
                length);
    }

    private static String text(Tag tag, FieldKey key) {
        try {
            String text = tag.getFirst(key);
            return text == null ? "" : text;
        } catch (RuntimeException e) {
            // Not every kind of tag has every field.
            return "";
        }
    }

    private static int number(String text) {
        Matcher digits = Pattern.compile("\\s*(\\d{1,4}).*", Pattern.DOTALL).matcher(text);
        return digits.matches() ? Integer.parseInt(digits.group(1)) : 0;
    }

    private static OptionalInt year(String text) {
        Matcher digits = FOUR_DIGITS.matcher(text.length() > 100 ? text.substring(0, 100) : text);
        return digits.find() ? OptionalInt.of(Integer.parseInt(digits.group())) : OptionalInt.empty();
    }

    /** Bytes of the ID3 tag at the start, from its header; 0 when there is none. */
    private static int id3Size(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(10);
            if (head.length < 10 || head[0] != 'I' || head[1] != 'D' || head[2] != '3') {
                return 0;
            }
            return (head[6] & 0x7f) << 21 | (head[7] & 0x7f) << 14 | (head[8] & 0x7f) << 7 | (head[9] & 0x7f);
        }
    }

    private static Object quiet() {
        Logger library = Logger.getLogger("org.jaudiotagger");
        library.setLevel(Level.OFF);
        return library;
    }
}
