package io.github.mooddj.host.vlcj;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.Supplier;
import uk.co.caprica.vlcj.binding.lib.LibVlc;
import uk.co.caprica.vlcj.player.base.MediaPlayer;
import uk.co.caprica.vlcj.player.embedded.videosurface.CallbackVideoSurface;
import uk.co.caprica.vlcj.player.embedded.videosurface.VideoSurfaceAdapters;
import uk.co.caprica.vlcj.player.embedded.videosurface.callback.BufferFormat;
import uk.co.caprica.vlcj.player.embedded.videosurface.callback.BufferFormatCallback;
import uk.co.caprica.vlcj.player.embedded.videosurface.callback.RenderCallback;
import uk.co.caprica.vlcj.player.embedded.videosurface.callback.format.RV32BufferFormat;

/** Takes the pictures that libVLC draws, on its threads, and passes them on to the load that runs. */
final class PictureCallbacks implements BufferFormatCallback, RenderCallback {
    /** No panel shows more: libVLC scales down, which is cheaper than moving pixels that nobody sees. */
    private static final int WIDEST = 960;

    private static final int HIGHEST = 540;

    /** How long libVLC's picture thread may wait for the true size. */
    private static final long SHAPE_MILLIS = 250;

    private final Supplier<Feed> feed;

    PictureCallbacks(Supplier<Feed> feed) {
        this.feed = feed;
    }

    /** To be attached to the player, once; without one, libVLC opens a window of its own. */
    CallbackVideoSurface surface() {
        return new CallbackVideoSurface(this, this, true, VideoSurfaceAdapters.getVideoSurfaceAdapter());
    }

    /** What libVLC names is padded; it scales the picture to what is answered. */
    @Override
    public BufferFormat getBufferFormat(int paddedWidth, int paddedHeight) {
        Pictures.Shape real = feed.get()
                .pictures()
                .shape(SHAPE_MILLIS)
                .orElseGet(() -> new Pictures.Shape(paddedWidth, paddedHeight, paddedWidth / (double) paddedHeight));
        double scale =
                Math.min(1, Math.min(WIDEST / (double) real.width(), HIGHEST * real.aspect() / (double) real.width()));
        int width = Math.max(2, (int) Math.round(real.width() * scale));
        int height = Math.max(2, (int) Math.round(real.width() * scale / real.aspect()));
        return new RV32BufferFormat(width, height);
    }

    @Override
    public void display(MediaPlayer player, ByteBuffer[] pixels, BufferFormat format, int shownWidth, int shownHeight) {
        BufferedImage image = new BufferedImage(format.getWidth(), format.getHeight(), BufferedImage.TYPE_INT_RGB);
        int[] target = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        pixels[0].duplicate().order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(target, 0, target.length);
        Pictures pictures = feed.get().pictures();
        double aspect = pictures.shape()
                .map(Pictures.Shape::aspect)
                .orElseGet(() -> format.getWidth() / (double) format.getHeight());
        pictures.shown(image, aspect, LibVlc.libvlc_clock());
    }

    @Override
    public void newFormatSize(int bufferWidth, int bufferHeight, int width, int height) {}

    @Override
    public void allocatedBuffers(ByteBuffer[] buffers) {}

    @Override
    public void lock(MediaPlayer player) {}

    @Override
    public void unlock(MediaPlayer player) {}
}
