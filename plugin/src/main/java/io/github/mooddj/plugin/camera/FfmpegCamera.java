package io.github.mooddj.plugin.camera;

import com.github.sarxos.webcam.WebcamException;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.bytedeco.ffmpeg.global.avdevice;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.bytedeco.javacv.Frame;
import org.bytedeco.javacv.FrameGrabber;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A camera, a stream or a file through FFmpeg. */
final class FfmpegCamera implements NativeCamera {
    private static final Logger LOG = LoggerFactory.getLogger(FfmpegCamera.class);
    private static final int MOST_SIDE = 8192;
    private static final String PATIENCE_MICROS = "3000000";

    private final String place;
    private final @Nullable String format;
    private final Map<String, String> options;
    private final boolean again;
    private final Supplier<WebcamException> refusal;
    private @Nullable FFmpegFrameGrabber grabber;

    private FfmpegCamera(
            String place,
            @Nullable String format,
            Map<String, String> options,
            boolean again,
            Supplier<WebcamException> refusal) {
        this.place = place;
        this.format = format;
        this.options = options;
        this.again = again;
        this.refusal = refusal;
    }

    /**
     * A camera of this computer.
     *
     * @param format FFmpeg's name of the system's interface
     * @param place its name there
     * @param refusal says why, when it was not opened
     */
    static FfmpegCamera device(String format, String place, Supplier<WebcamException> refusal) {
        return new FfmpegCamera(place, format, Map.of("video_size", "640x480"), false, refusal);
    }

    /** A live stream, by address. */
    static FfmpegCamera address(String address, Supplier<WebcamException> refusal) {
        // Over TCP, since lost packets would be grey smears; each wait inside FFmpeg ends by itself.
        // What a camera sends may name other addresses; files of this computer are none of them.
        Map<String, String> patience = address.startsWith("rtsp")
                ? Map.of("rtsp_transport", "tcp", "timeout", PATIENCE_MICROS)
                : Map.of("rw_timeout", PATIENCE_MICROS, "protocol_whitelist", "http,https,tcp,tls,rtmp,crypto");
        return new FfmpegCamera(address, null, patience, false, refusal);
    }

    /** A video file, which begins again at its end. */
    static FfmpegCamera file(String file, Supplier<WebcamException> refusal) {
        return new FfmpegCamera(file, null, Map.of("protocol_whitelist", "file"), true, refusal);
    }

    /** FFmpeg's own test pictures and filters. */
    static FfmpegCamera filter(String graph, Supplier<WebcamException> refusal) {
        return new FfmpegCamera(graph, "lavfi", Map.of(), false, refusal);
    }

    @Override
    public void open() {
        avutil.av_log_set_level(avutil.AV_LOG_QUIET);
        FFmpegFrameGrabber fresh = new FFmpegFrameGrabber(place);
        try {
            if (format != null) {
                avdevice.avdevice_register_all();
                fresh.setFormat(format);
            }
            options.forEach(fresh::setOption);
            fresh.start();
            if (fresh.getImageWidth() <= 0 || fresh.getImageHeight() <= 0) {
                fresh.close();
                throw refusal.get();
            }
        } catch (FrameGrabber.Exception e) {
            LOG.debug("FFmpeg did not open it", e);
            closeQuietly(fresh);
            throw refusal.get();
        }
        grabber = fresh;
    }

    @Override
    public Optional<BufferedImage> grab() {
        FFmpegFrameGrabber from = grabber;
        if (from == null) {
            return Optional.empty();
        }
        try {
            Frame frame = from.grabImage();
            if (frame == null && again) {
                from.restart();
                frame = from.grabImage();
            }
            return frame == null ? Optional.empty() : picture(frame);
        } catch (FrameGrabber.Exception e) {
            LOG.debug("FFmpeg gave no frame", e);
            return Optional.empty();
        }
    }

    @Override
    public void release() {
        FFmpegFrameGrabber closing = grabber;
        grabber = null;
        if (closing != null) {
            closeQuietly(closing);
        }
    }

    private static void closeQuietly(FFmpegFrameGrabber closing) {
        try {
            closing.close();
        } catch (FrameGrabber.Exception e) {
            LOG.debug("FFmpeg did not close", e);
        }
    }

    /** Copies a frame, whose rows may be longer than its pictures are wide. */
    private static Optional<BufferedImage> picture(Frame frame) {
        int width = frame.imageWidth;
        int height = frame.imageHeight;
        boolean sizes = width > 0 && height > 0 && width <= MOST_SIDE && height <= MOST_SIDE;
        if (!sizes || frame.imageChannels != 3 || !(frame.image[0] instanceof ByteBuffer pixels)) {
            return Optional.empty();
        }
        int row = width * 3;
        if (frame.imageStride < row || pixels.capacity() < frame.imageStride * (height - 1) + row) {
            return Optional.empty();
        }
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        byte[] target = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        for (int y = 0; y < height; y++) {
            pixels.position(y * frame.imageStride);
            pixels.get(target, y * row, row);
        }
        return Optional.of(picture);
    }
}
