package io.github.mooddj.playlists.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The comments of an Opus file (RFC 7845): the second packet of its first Ogg stream, which may cover several pages.
 * Reads no more than 1 MB, so that a cover in it costs nothing.
 */
final class OpusComments {
    private static final int PAGE_HEADER = 27;
    private static final int LARGEST = 1 << 20;
    private static final int MOST_COMMENTS = 1_000;
    private static final byte[] MAGIC = "OpusTags".getBytes(StandardCharsets.US_ASCII);

    private OpusComments() {}

    /**
     * The first value of each comment, by its name in capitals; what lies behind the first megabyte is left out.
     *
     * @throws IOException if it is no Opus file
     */
    static Map<String, String> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            skipFirstPacket(in);
            return parse(secondPacket(in));
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

    private static ByteBuffer secondPacket(InputStream in) throws IOException {
        ByteBuffer packet = ByteBuffer.allocate(LARGEST).order(ByteOrder.LITTLE_ENDIAN);
        while (true) {
            for (int length : segments(in)) {
                int wanted = Math.min(length, packet.remaining());
                if (in.readNBytes(packet.array(), packet.position(), wanted) < wanted) {
                    throw new EOFException("a page that breaks off");
                }
                packet.position(packet.position() + wanted);
                if (length < 255 || !packet.hasRemaining()) {
                    return packet.flip();
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
