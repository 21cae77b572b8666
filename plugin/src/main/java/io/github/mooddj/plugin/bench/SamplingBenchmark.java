package io.github.mooddj.plugin.bench;

import com.sun.management.OperatingSystemMXBean;
import io.github.mooddj.model.classify.EmotionModels;
import io.github.mooddj.model.mood.MoodChange;
import io.github.mooddj.model.mood.MoodState;
import io.github.mooddj.plugin.camera.CameraStatus;
import io.github.mooddj.plugin.camera.PreviewFeed;
import io.github.mooddj.plugin.sampling.MoodSample;
import io.github.mooddj.plugin.sampling.MoodSampler;
import io.github.mooddj.plugin.sampling.SamplerListener;
import io.github.mooddj.plugin.sampling.Sight;
import io.github.mooddj.plugin.sampling.Snapshot;
import io.github.mooddj.plugin.settings.CameraSettings;
import io.github.mooddj.plugin.settings.DjSettings;
import io.github.mooddj.plugin.settings.StartOptions;
import io.github.mooddj.plugin.thread.PluginThreads;
import io.github.mooddj.plugin.ui.OffscreenPreview;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URL;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** What looking costs: a look every five seconds through a camera of 640x480 at 15 frames a second. */
final class SamplingBenchmark implements Benchmark {
    private static final String FACE = "/io/github/mooddj/plugin/bench/face.jpg";
    private static final Duration WARM_UP = Duration.ofSeconds(25);

    @Override
    public String name() {
        return "sampling";
    }

    @Override
    public List<Figure> run(boolean brief, Consumer<String> say) throws IOException {
        Duration plain = brief ? Duration.ofMinutes(1) : Duration.ofMinutes(5);
        Duration preview = brief ? Duration.ofSeconds(30) : Duration.ofMinutes(2);
        URL resource = Objects.requireNonNull(SamplingBenchmark.class.getResource(FACE), FACE);
        PacedCamera camera = new PacedCamera(ImageIO.read(resource));
        Looks looks = new Looks();
        try (PluginThreads threads = new PluginThreads();
                MoodSampler sampler = new MoodSampler(
                        threads.single("mood-sampler"),
                        InstantSource.system(),
                        new Sight(
                                camera,
                                threads.single("camera-opening"),
                                new EmotionModels()::bundledReader,
                                () -> false),
                        DjSettings.defaults().with(CameraSettings.defaults().withConsent(true)),
                        StartOptions.of(Map.of("interval", "5s")))) {
            sampler.start(looks);
            say.accept("warming up for " + WARM_UP.toSeconds() + " s, with preview");
            try (PreviewFeed.Subscription warm = sampler.preview().subscribe(new OffscreenPreview())) {
                pause(WARM_UP);
                Objects.requireNonNull(warm);
            }
            pause(Duration.ofSeconds(5));
            say.accept("a look every 5 s for " + plain.toSeconds() + " s");
            long before = looks.faces.get();
            Cost without = cost(camera, plain);
            long faces = looks.faces.get() - before;
            say.accept("and with the preview for " + preview.toSeconds() + " s");
            Cost with;
            try (PreviewFeed.Subscription shown = sampler.preview().subscribe(new OffscreenPreview())) {
                with = cost(camera, preview);
                Objects.requireNonNull(shown);
            }
            return List.of(
                    Figure.atLeast(
                            "looks that read a face, of those due", faces / (plain.toSeconds() / 5.0), "of 1", 0.9),
                    Figure.atMost("looking every 5 s, beyond decoding", without.ours(), "% of a core", 1.5),
                    Figure.told("decoding meanwhile", without.decoding(), "% of a core"),
                    Figure.told("frames a second with the preview", with.frames(), "1/s"),
                    Figure.atMost("with the preview, beyond decoding", with.ours(), "% of a core", 5),
                    Figure.told("decoding meanwhile, with the preview", with.decoding(), "% of a core"));
        }
    }

    /** Parts of a core in percent, and frames a second. */
    private record Cost(double ours, double decoding, double frames) {}

    private static Cost cost(PacedCamera camera, Duration time) throws IOException {
        if (!(ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system)) {
            throw new IOException("this JVM does not tell its processor time");
        }
        long start = System.nanoTime();
        long decoding = camera.decodingNanos();
        long frames = camera.frames();
        long all = system.getProcessCpuTime();
        pause(time);
        double wall = System.nanoTime() - start;
        double decoded = camera.decodingNanos() - decoding;
        double used = system.getProcessCpuTime() - all;
        return new Cost(100 * (used - decoded) / wall, 100 * decoded / wall, (camera.frames() - frames) / (wall / 1e9));
    }

    private static void pause(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }

    /** Counts. */
    private static final class Looks implements SamplerListener {
        private final AtomicLong faces = new AtomicLong();

        @Override
        public void looked(MoodSample sample, MoodState state, CameraStatus status) {
            if (sample instanceof MoodSample.FaceSeen) {
                faces.incrementAndGet();
            }
        }

        @Override
        public void changed(MoodChange change, MoodState state) {}

        @Override
        public void snapshotTaken(Snapshot snapshot) {}

        @Override
        public void notice(String sentence) {}
    }
}
