package io.github.mooddj.host.playback;

/** Throws the mix away at the pace of a device, so that everything behaves as if it sounded. */
final class PacedNullSink implements AudioSink {
    private final Pacer pacer;

    PacedNullSink(Pacer pacer) {
        this.pacer = pacer;
    }

    @Override
    public void write(float[] samples, int frames) {
        pacer.await(frames);
    }

    @Override
    public String description() {
        return "No sound (switched off)";
    }

    @Override
    public boolean audible() {
        return false;
    }

    @Override
    public void close() {}
}
