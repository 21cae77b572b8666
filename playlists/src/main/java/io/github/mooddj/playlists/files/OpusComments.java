package io.github.mooddj.playlists.files;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jaudiotagger.audio.flac.metadatablock.MetadataBlockDataPicture;
import org.jaudiotagger.tag.InvalidFrameException;

/**
 * The comments of an Opus file (RFC 7845): the second packet of its first Ogg stream, which may cover several pages.
 * Reads no more than 1 MB, so that a cover in it costs nothing unless it is asked for.
 */
final class OpusComments {
    private static final int PAGE_HEADER = 27;
    private static final int LARGEST = 1 << 20;

    /** Base64 takes four bytes for three. */
    private static final int LARGEST_WITH_PICTURES = LARGEST + CoverReader.LARGEST / 3 * 4;

    private static final int MOST_COMMENTS = 1_000;
    private static final byte[] MAGIC = "OpusTags".getBytes(StandardCharsets.US_ASCII);

    private OpusComments() {}

    /**
     * The first value of each comment, by its name in capitals; what lies behind the first megabyte is left out.
     *
     * @throws IOException if it is no Opus file
     */
    static Map<String, String> read(Path file) throws IOException {
        return read(file, LARGEST);
    }

    /**
     * The bytes of the first picture among the comments: {@code METADATA_BLOCK_PICTURE}, in Base64 what a FLAC file has
     * as a picture block (RFC 9639, 8.8).
     *
     * @return empty when there is none
     * @throws IOException if it is no Opus file, or what should be a picture is none
     */
    static Optional<byte[]> readPicture(Path file) throws IOException {
        String block = read(file, LARGEST_WITH_PICTURES).get("METADATA_BLOCK_PICTURE");
        if (block == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new MetadataBlockDataPicture(
                            ByteBuffer.wrap(Base64.getMimeDecoder().decode(block)))
                    .getImageData());
        } catch (InvalidFrameException | RuntimeException | OutOfMemoryError e) {
            // The library meets false lengths with whatever comes first.
            throw new IOException("no picture block", e);
        }
    }

    private static Map<String, String> read(Path file, int limit) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            skipFirstPacket(in);
            return parse(secondPacket(in, limit));
        }
    }

    private static void skipFirstPacket(InputStream in) throws IOException {
        for (int length : segments(in)) {
            in.skipNBytes(length);
        }
    }

    /** The lengths of the segments of the next page. */
    private static int[] segments(InputStream in) throws IOException {
        byte[] header = in.readNBytes(PAGE_HEADER);
        if (header.length < PAGE_HEADER || !new String(header, 0, 4, StandardCharsets.US_ASCII).equals("OggS")) {
            throw new IOException("no Ogg page");
        }
        byte[] table = in.readNBytes(header[PAGE_HEADER - 1] & 0xff);
        int[] lengths = new int[table.length];
        for (int i = 0; i < table.length; i++) {
            lengths[i] = table[i] & 0xff;
        }
        return lengths;
    }

    /** The packet, or as much of it as {@code limit} bytes hold. */
    private static ByteBuffer secondPacket(InputStream in, int limit) throws IOException {
        ByteArrayOutputStream packet = new ByteArrayOutputStream();
        while (true) {
            for (int length : segments(in)) {
                byte[] segment = in.readNBytes(Math.min(length, limit - packet.size()));
                packet.writeBytes(segment);
                if (segment.length < length && packet.size() < limit) {
                    throw new EOFException("a page that breaks off");
                }
                if (length < 255 || packet.size() == limit) {
                    return ByteBuffer.wrap(packet.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
                }
            }
        }
    }

    private static Map<String, String> parse(ByteBuffer packet) throws IOException {
        byte[] magic = new byte[MAGIC.length];
        if (packet.remaining() < MAGIC.length + 8) {
            throw new IOException("no comments");
        }
        packet.get(magic);
        if (!Arrays.equals(MAGIC, magic)) {
            throw new IOException("no Opus comments");
        }
        Map<String, String> comments = new LinkedHashMap<>();
        int vendor = packet.getInt();
        if (vendor < 0 || vendor > packet.remaining() - 4) {
            return comments;
        }
        packet.position(packet.position() + vendor);
        int count = Math.min(MOST_COMMENTS, packet.getInt());
        for (int i = 0; i < count && packet.remaining() >= 4; i++) {
            int length = packet.getInt();
            if (length < 0 || length > packet.remaining()) {
                break;
            }
            byte[] text = new byte[length];
            packet.get(text);
            String comment = new String(text, StandardCharsets.UTF_8);
            int equals = comment.indexOf('=');
            if (equals > 0) {
                comments.putIfAbsent(
                        comment.substring(0, equals).toUpperCase(Locale.ROOT), comment.substring(equals + 1));
            }
        }
        return comments;
    }
}
