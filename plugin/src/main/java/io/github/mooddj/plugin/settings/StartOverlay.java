package io.github.mooddj.plugin.settings;

import java.time.Duration;

/**
 * The options of one start laid over the saved settings: they count while the program runs and are not saved, unless
 * the user sets something else meanwhile. Immutable.
 */
public final class StartOverlay {
    private static final Duration DEMO_INTERVAL = Duration.ofSeconds(1);

    private final DjSettings saved;
    private final DjSettings effective;

    /** Lays the options over what was saved. */
    public StartOverlay(DjSettings saved, StartOptions options) {
        this.saved = saved;
        Duration interval = options.interval().orElse(options.demo() ? DEMO_INTERVAL : saved.interval());
        this.effective = saved.withSampling(
                options.camera().orElse(options.demo() ? "demo" : saved.camera()),
                interval,
                options.calm().orElse(saved.calm()));
    }

    /** What counts at this start. */
    public DjSettings effective() {
        return effective;
    }

    /** What to save when the user wants {@code wanted}: what only the start's options said stays as it was saved. */
    public DjSettings toSave(DjSettings wanted) {
        return wanted.withSampling(
                wanted.camera().equals(effective.camera()) ? saved.camera() : wanted.camera(),
                wanted.interval().equals(effective.interval()) ? saved.interval() : wanted.interval(),
                wanted.calm() == effective.calm() ? saved.calm() : wanted.calm());
    }
}
