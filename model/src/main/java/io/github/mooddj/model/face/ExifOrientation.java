package io.github.mooddj.model.face;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a JPEG's camera was held.
 *
 * @param code 1 (upright) to 8, as EXIF numbers them
 */
record ExifOrientation(int code) {
    private static final ExifOrientation UPRIGHT = new ExifOrientation(1);
    private static final int HEAD = 128 * 1024;
    private static final int EXIF = 0x45786966;
    private static final int ORIENTATION = 0x0112;

    /** Reads the head of the file; upright when it is no JPEG, says nothing, or says nonsense. */
    static ExifOrientation of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            ByteBuffer head = ByteBuffer.wrap(in.readNBytes(HEAD));
            return head.remaining() > 4 && (head.getShort() & 0xffff) == 0xffd8 ? segments(head) : UPRIGHT;
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return UPRIGHT;
        }
    }

    private static ExifOrientation segments(ByteBuffer head) {
        while (head.remaining() > 4) {
            int marker = head.getShort() & 0xffff;
            int length = head.getShort() & 0xffff;
            int next = head.position() + length - 2;
            if (marker == 0xffe1 && head.getInt(head.position()) == EXIF) {
                return tiff(head.position(head.position() + 6).slice());
            }
            if (marker == 0xffda || next <= head.position()) {
                return UPRIGHT;
            }
            head.position(next);
        }
        return UPRIGHT;
    }

    private static ExifOrientation tiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xffff;
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + 2 + 12 * entry;
            if ((tiff.getShort(at) & 0xffff) == ORIENTATION) {
                int code = tiff.getShort(at + 8) & 0xffff;
                return code >= 1 && code <= 8 ? new ExifOrientation(code) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** The picture as the photographer saw it. */
    GrayImage upright(GrayImage picture) {
        if (code == 1) {
            return picture;
        }
        boolean turned = code >= 5;
        int width = turned ? picture.height() : picture.width();
        int height = turned ? picture.width() : picture.height();
        boolean mirrorColumns = code == 2 || code == 3 || code == 7 || code == 8;
        boolean mirrorRows = code == 3 || code == 4 || code == 6 || code == 7;
        byte[] pixels = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int column = turned ? y : x;
                int row = turned ? x : y;
                int fromX = mirrorColumns ? picture.width() - 1 - column : column;
                int fromY = mirrorRows ? picture.height() - 1 - row : row;
                pixels[y * width + x] = (byte) picture.at(fromX, fromY);
            }
        }
        return new GrayImage(width, height, pixels);
    }
}
