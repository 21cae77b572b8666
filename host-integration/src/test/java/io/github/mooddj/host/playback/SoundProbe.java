package io.github.mooddj.host.playback;

import java.io.IOException;

/** A process that plays a tone on a device and says what becomes of it, until its input ends. */
final class SoundProbe {
    private SoundProbe() {}

    /** Plays on the device with this name, or on the default without one. */
    public static void main(String[] arguments) throws IOException {
        AudioSink sink = arguments.length == 0 ? Sinks.device() : Sinks.device(arguments[0]);
        float[] block = new float[Frames.BLOCK * Frames.CHANNELS];
        String said = "";
        long blocks = 0;
        while (System.in.available() == 0) {
            for (int i = 0; i < block.length; i++) {
                block[i] = (float) (0.25 * Math.sin(2 * Math.PI * i / 96));
            }
            sink.write(block, Frames.BLOCK);
            String now = (sink.audible() ? "heard" : "silent") + " | "
                    + sink.trouble().orElse(sink.description());
            if (!now.equals(said) || ++blocks % 100 == 0) {
                said = now;
                System.out.println(now);
            }
        }
        sink.close();
        System.out.println("closed");
    }
}
