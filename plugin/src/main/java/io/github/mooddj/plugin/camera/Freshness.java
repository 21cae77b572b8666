package io.github.mooddj.plugin.camera;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.time.Duration;
import java.time.Instant;
import java.util.zip.CRC32;

/**
 * Notices a camera that always gives the same picture: a live sensor's noise never repeats. A black picture does not
 * count, since a closed shutter gives nothing else. Keeps a sum of the pixels, no picture.
 */
final class Freshness {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LEAST = 3;

    private long sum;
    private int equal;
    private Instant since = Instant.MAX;

    /** Takes a frame; false when it is the same one for 10 s and three frames at least. */
    boolean isFresh(BufferedImage frame, Instant now) {
        long latest = sumOf(frame);
        if (equal == 0 || latest != sum || Light.judge(frame) == CameraWhy.DARK) {
            sum = latest;
            equal = 1;
            since = now;
            return true;
        }
        equal++;
        return equal < LEAST || Duration.between(since, now).compareTo(PATIENCE) < 0;
    }

    /** Begins anew. */
    void forget() {
        equal = 0;
    }

    private static long sumOf(BufferedImage frame) {
        CRC32 crc = new CRC32();
        DataBuffer buffer = frame.getRaster().getDataBuffer();
        if (buffer instanceof DataBufferByte bytes) {
            crc.update(bytes.getData());
        } else {
            for (int i = 0; i < buffer.getSize(); i++) {
                crc.update(buffer.getElem(i) & 0xff);
                crc.update(buffer.getElem(i) >> 8 & 0xff);
            }
        }
        return crc.getValue();
    }
}
