package io.github.mooddj.host.playback;

import java.util.Optional;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The system's sound device. Without one, or once it is lost, it goes on at the same pace without sound and tries again
 * every few seconds. It never asks the device for more than it can take at once, so a dead device cannot hang it.
 */
final class JavaSoundSink implements AudioSink {
    private static final Logger log = LoggerFactory.getLogger(JavaSoundSink.class);
    private static final int BUFFER_FRAMES = Frames.PER_SECOND / 5;
    private static final int RETRY_FRAMES = 3 * Frames.PER_SECOND;
    /** So many looks without progress, 2 s or more: counted, because on a busy machine it may be us who slept. */
    private static final int DEAD_LOOKS = 1_000;

    private static final long REST_NANOS = 2_000_000L;

    private final SoundLines lines;
    private final Pacer pacer;
    private final SampleBytes bytes = new SampleBytes();
    private Optional<SourceDataLine> line = Optional.empty();
    private long framesUntilTry;
    private boolean closed;
    private boolean flowing;
    private volatile long underruns;
    private volatile boolean audible;
    private volatile int latency;
    private volatile String description = "The sound device is being opened";

    JavaSoundSink(SoundLines lines, Pacer pacer) {
        this.lines = lines;
        this.pacer = pacer;
    }

    @Override
    public void write(float[] samples, int frames) {
        if (line.isEmpty() && framesUntilTry <= 0 && !closed) {
            open();
        }
        if (line.isPresent()) {
            countUnderrun(line.get());
            send(line.get(), samples, frames);
            if (lines.another(frames)) {
                release();
                framesUntilTry = 0;
            }
        } else {
            framesUntilTry -= frames;
            pacer.await(frames);
        }
    }

    private void open() {
        framesUntilTry = RETRY_FRAMES;
        try {
            SourceDataLine opened = lines.open(BUFFER_FRAMES * SampleBytes.PER_FRAME);
            opened.start();
            line = Optional.of(opened);
            description = "The system's sound device";
            audible = true;
            log.info("The sound device is open");
        } catch (LineUnavailableException e) {
            silent("No sound: the sound device is busy or cannot be opened");
        } catch (IllegalArgumentException e) {
            silent("No sound: this machine has no sound device");
        } catch (IllegalStateException | SecurityException e) {
            log.warn("The sound device cannot be opened", e);
            silent("No sound: the sound device cannot be opened");
        }
    }

    private void silent(String why) {
        if (!description.equals(why)) {
            log.warn("{}", why);
        }
        description = why;
        audible = false;
        latency = 0;
        pacer.restart();
    }

    /** A buffer that is empty when the next block comes has run dry; at the beginning it is only not full yet. */
    private void countUnderrun(SourceDataLine open) {
        boolean empty = open.available() >= open.getBufferSize();
        if (flowing && empty) {
            long before = underruns;
            underruns = before + 1;
        }
        flowing = !empty;
    }

    private void send(SourceDataLine open, float[] samples, int frames) {
        latency = (open.getBufferSize() - open.available()) / SampleBytes.PER_FRAME;
        byte[] block = bytes.of(samples, frames);
        int count = frames * SampleBytes.PER_FRAME;
        int sent = 0;
        int looks = 0;
        while (sent < count && !Thread.currentThread().isInterrupted()) {
            int room = Math.min(open.available(), count - sent) / SampleBytes.PER_FRAME * SampleBytes.PER_FRAME;
            int taken = room > 0 ? open.write(block, sent, room) : 0;
            if (taken > 0) {
                sent += taken;
                looks = 0;
            } else if (!open.isOpen() || ++looks > DEAD_LOOKS) {
                release();
                silent("No sound: the sound device was lost");
                return;
            } else {
                pacer.rest(REST_NANOS);
            }
        }
    }

    private void release() {
        line.ifPresent(open -> {
            open.flush();
            open.close();
        });
        line = Optional.empty();
        flowing = false;
    }

    @Override
    public int latency() {
        return latency;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public Optional<String> trouble() {
        return audible ? lines.trouble() : Optional.empty();
    }

    @Override
    public long underruns() {
        return underruns;
    }

    @Override
    public boolean audible() {
        return audible;
    }

    @Override
    public void close() {
        closed = true;
        release();
        audible = false;
    }
}
