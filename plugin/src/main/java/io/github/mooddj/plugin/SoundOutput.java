package io.github.mooddj.plugin;

import io.github.mooddj.host.playback.AudioSink;
import io.github.mooddj.host.playback.Sinks;
import io.github.mooddj.host.playback.SoundTap;
import io.github.mooddj.host.playback.SwitchableSink;
import io.github.mooddj.host.snapcast.SnapcastSink;
import io.github.mooddj.plugin.settings.AudioChoice;
import io.github.mooddj.plugin.thread.PluginThreads;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the sound goes: chosen at the start, and changed in the settings while the music plays. Thread mood-dj. */
final class SoundOutput implements Consumer<String> {
    private static final Logger log = LoggerFactory.getLogger(SoundOutput.class);

    private final PluginThreads threads;
    private final Supplier<AudioSink> usual;
    private final SwitchableSink sink;

    /**
     * Begins with this choice.
     *
     * @param usual makes a sink to where the sound goes unless somebody says otherwise
     * @throws IOException with one sentence for the user if it is a file that cannot be written
     */
    SoundOutput(AudioChoice first, PluginThreads threads, Supplier<AudioSink> usual) throws IOException {
        this.threads = threads;
        this.usual = usual;
        sink = new SwitchableSink(of(first));
    }

    /** What sounds, to be looked at; any thread. */
    SoundTap tap() {
        return sink.tap();
    }

    AudioSink sink() {
        return sink;
    }

    /** The sound goes there from now on, as {@link AudioChoice#parse} reads it; where it went stays if that fails. */
    @Override
    public void accept(String choice) {
        try {
            sink.use(of(AudioChoice.parse(choice)));
        } catch (IOException e) {
            log.warn("The sound stays where it is", e);
        }
    }

    private AudioSink of(AudioChoice choice) throws IOException {
        if (choice instanceof AudioChoice.Wav wav) {
            return Sinks.wav(wav.file());
        } else if (choice instanceof AudioChoice.Silent) {
            return Sinks.none();
        } else if (choice instanceof AudioChoice.Snapcast snapcast) {
            return new SnapcastSink(snapcast.address(), Sinks::device, threads.factory("snapcast"));
        } else if (choice instanceof AudioChoice.Device device) {
            return Sinks.device(device.name());
        } else if (choice instanceof AudioChoice.Auto) {
            return usual.get();
        }
        throw new AssertionError(choice);
    }
}
