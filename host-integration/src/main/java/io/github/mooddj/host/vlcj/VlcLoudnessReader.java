package io.github.mooddj.host.vlcj;

import io.github.mooddj.host.loudness.Loudness;
import io.github.mooddj.host.loudness.LoudnessMeter;
import io.github.mooddj.host.loudness.LoudnessReader;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import uk.co.caprica.vlcj.factory.MediaPlayerFactory;
import uk.co.caprica.vlcj.player.base.MediaPlayer;
import uk.co.caprica.vlcj.player.base.MediaPlayerEventAdapter;

/**
 * Decodes through libVLC into a {@link LoudnessMeter}. A file in stereo or mono is read once, one with more channels
 * twice: as it is, and as the stereo that sounds.
 */
final class VlcLoudnessReader implements LoudnessReader {
    /** Sound only, nothing from the user's own VLC settings, only one of several sound tracks. */
    private static final String[] OPTIONS = {
        "--quiet",
        "--ignore-config",
        "--no-video",
        "--no-spu",
        "--no-lua",
        "--no-stats",
        "--no-interact",
        "--no-metadata-network-access",
        "--no-sub-autodetect-file",
        "--no-sout-all",
        "--audio-resampler=soxr,speex_resampler",
    };

    /** A file that gives nothing for so long is given up. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final long LOOK_MILLIS = 250;
    private static final double TWO_SPEAKERS = 10 * Math.log10(2);

    private final MediaPlayerFactory factory = new MediaPlayerFactory(OPTIONS);
    private boolean closed;

    @Override
    public Outcome measure(URI location, BooleanSupplier goOn) {
        Optional<String> trouble = Location.trouble(location);
        if (trouble.isPresent()) {
            return new Outcome.Nothing(trouble.get());
        } else if (!"file".equalsIgnoreCase(location.getScheme())) {
            return new Outcome.Nothing("it is not a file");
        }
        PcmTap tap = new PcmTap();
        Optional<String> failed = decode(location, tap, 0, goOn);
        if (!goOn.getAsBoolean()) {
            return new Outcome.Stopped();
        } else if (failed.isPresent()) {
            return new Outcome.Nothing(failed.get());
        }
        LoudnessMeter meter = tap.meter().orElseThrow();
        OptionalDouble lufs = meter.lufs();
        if (lufs.isEmpty()) {
            return new Outcome.Nothing("there is nothing but silence in it");
        }
        Duration length = Duration.ofMillis(tap.frames() * 1000 / tap.rate());
        if (tap.channels() <= 2) {
            double heard = lufs.getAsDouble() + (tap.channels() == 1 ? TWO_SPEAKERS : 0);
            return new Outcome.Measured(new Loudness(lufs.getAsDouble(), heard, meter.truePeak()), length);
        }
        return mixedDown(location, lufs.getAsDouble(), length, goOn);
    }

    private Outcome mixedDown(URI location, double lufs, Duration length, BooleanSupplier goOn) {
        PcmTap tap = new PcmTap();
        Optional<String> failed = decode(location, tap, 2, goOn);
        if (!goOn.getAsBoolean()) {
            return new Outcome.Stopped();
        }
        OptionalDouble heard = tap.meter().map(LoudnessMeter::lufs).orElseGet(OptionalDouble::empty);
        if (failed.isPresent() || heard.isEmpty()) {
            return new Outcome.Nothing(failed.orElse("there is nothing but silence in it"));
        }
        double peak = tap.meter().orElseThrow().truePeak();
        return new Outcome.Measured(new Loudness(lufs, heard.getAsDouble(), peak), length);
    }

    /** Runs libVLC from the file's beginning to its end; why it gave nothing, or empty. */
    private Optional<String> decode(URI location, PcmTap tap, int channels, BooleanSupplier goOn) {
        CountDownLatch ended = new CountDownLatch(1);
        MediaPlayerEventAdapter ending = new MediaPlayerEventAdapter() {
            @Override
            public void finished(MediaPlayer player) {
                ended.countDown();
            }

            @Override
            public void error(MediaPlayer player) {
                ended.countDown();
            }
        };
        MediaPlayer player = factory.mediaPlayers().newMediaPlayer();
        try {
            player.events().addMediaPlayerEventListener(ending);
            if (!player.media().play(Location.mrl(location), tap.option(channels))) {
                return Optional.of("VLC cannot open it");
            }
            boolean whole = await(ended, tap, goOn);
            tap.close();
            player.controls().stop();
            if (!whole) {
                return Optional.of(
                        String.format(Locale.ROOT, "VLC stood still for %d s while it was read", PATIENCE.toSeconds()));
            }
            return tap.frames() == 0 ? Optional.of("there is no sound in it") : Optional.empty();
        } finally {
            player.events().removeMediaPlayerEventListener(ending);
            player.release();
        }
    }

    /** Whether the end came; false when nothing moved for too long. */
    private static boolean await(CountDownLatch ended, PcmTap tap, BooleanSupplier goOn) {
        long before = -1;
        long still = 0;
        try {
            while (!ended.await(LOOK_MILLIS, TimeUnit.MILLISECONDS) && goOn.getAsBoolean()) {
                long now = tap.frames();
                still = now == before ? still + LOOK_MILLIS : 0;
                before = now;
                if (still >= PATIENCE.toMillis()) {
                    return false;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return true;
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            factory.release();
        }
    }
}
