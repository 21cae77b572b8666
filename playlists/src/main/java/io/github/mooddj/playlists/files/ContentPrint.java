package io.github.mooddj.playlists.files;

import io.github.mooddj.playlists.NewTrack;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Tells files with the same bytes without reading all of them: the size, and a hash over the size, the first, the
 * middle and the last {@value #PART} bytes.
 */
final class ContentPrint {
    private static final int PART = 32 << 10;
    private static final int BYTES_KEPT = 16;

    private final MessageDigest digest;
    private final ByteBuffer part = ByteBuffer.allocate(PART);

    ContentPrint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** The print; empty for a file that is empty or cannot be read. */
    Optional<NewTrack.Content> of(Path file, BasicFileAttributes attributes) {
        long size = attributes.size();
        if (size == 0) {
            return Optional.empty();
        }
        digest.reset();
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, size));
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            add(channel, 0);
            if (size > PART) {
                add(channel, Math.max(PART, size / 2));
                add(channel, Math.max(PART, size - PART));
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        String hash = HexFormat.of().formatHex(digest.digest(), 0, BYTES_KEPT);
        return Optional.of(new NewTrack.Content(
                size + "-" + hash, attributes.lastModifiedTime().toInstant()));
    }

    private void add(SeekableByteChannel channel, long from) throws IOException {
        channel.position(from);
        part.clear();
        int read = 0;
        while (part.hasRemaining() && read >= 0) {
            read = channel.read(part);
        }
        digest.update(part.flip());
    }
}
