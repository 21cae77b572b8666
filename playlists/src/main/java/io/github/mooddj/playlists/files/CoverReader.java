package io.github.mooddj.playlists.files;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jaudiotagger.audio.AudioFileIO;
import org.jaudiotagger.audio.exceptions.CannotReadException;
import org.jaudiotagger.audio.exceptions.InvalidAudioFrameException;
import org.jaudiotagger.audio.exceptions.ReadOnlyFileException;
import org.jaudiotagger.tag.Tag;
import org.jaudiotagger.tag.TagException;
import org.jaudiotagger.tag.images.Artwork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the cover of a song: the picture in its tags, otherwise one beside the file. Blocks on the disk. */
public final class CoverReader {
    private static final Logger log = LoggerFactory.getLogger(CoverReader.class);

    /** Bytes of a picture file that are read. */
    static final int LARGEST = 16 << 20;

    private static final List<String> BESIDE =
            List.of("cover.jpg", "cover.png", "folder.jpg", "folder.png", "front.jpg", "front.png", "album.jpg");

    private CoverReader() {}

    /** The bytes of a picture file, JPEG or PNG as a rule, not looked at; empty when there is none. */
    public static Optional<byte[]> read(URI location) {
        if (!"file".equals(location.getScheme())) {
            return Optional.empty();
        }
        try {
            Path file = Path.of(location);
            Optional<byte[]> inside = TagReader.isReadable(file)
                    ? inside(file)
                    : MusicFiles.extension(file.toString()).equals("opus") ? insideOpus(file) : Optional.empty();
            return inside.isPresent() ? inside : beside(file);
        } catch (IOException | IllegalArgumentException e) {
            log.debug("No cover of {}: {}", location, e.toString());
            return Optional.empty();
        }
    }

    private static Optional<byte[]> inside(Path file) throws IOException {
        try {
            Tag tag = AudioFileIO.read(file.toFile()).getTag();
            Artwork artwork = tag == null ? null : tag.getFirstArtwork();
            byte[] bytes = artwork == null ? null : artwork.getBinaryData();
            return Optional.ofNullable(bytes).filter(picture -> picture.length > 0 && picture.length <= LARGEST);
        } catch (CannotReadException
                | TagException
                | ReadOnlyFileException
                | InvalidAudioFrameException
                | RuntimeException
                | OutOfMemoryError e) {
            // As for tags: damaged files are met with whatever comes first.
            log.debug("No cover in {}: {}", file, e.toString());
            return Optional.empty();
        }
    }

    private static Optional<byte[]> insideOpus(Path file) {
        try {
            return OpusComments.readPicture(file).filter(picture -> picture.length > 0 && picture.length <= LARGEST);
        } catch (IOException e) {
            log.debug("No cover in {}: {}", file, e.toString());
            return Optional.empty();
        }
    }

    private static Optional<byte[]> beside(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder == null) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> pictures = files.limit(5000)
                    .filter(path -> BESIDE.contains(name(path)))
                    .sorted((a, b) -> Integer.compare(BESIDE.indexOf(name(a)), BESIDE.indexOf(name(b))))
                    .toList();
            for (Path picture : pictures) {
                if (Files.isRegularFile(picture) && Files.size(picture) <= LARGEST) {
                    try (InputStream in = Files.newInputStream(picture)) {
                        return Optional.of(in.readNBytes(LARGEST));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    }
}
