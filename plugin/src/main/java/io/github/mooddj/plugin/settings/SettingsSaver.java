package io.github.mooddj.plugin.settings;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Saves settings on another thread. While a write waits, only the newest settings are kept: a volume slider sends
 * dozens a second. Any thread.
 */
public final class SettingsSaver implements Consumer<DjSettings> {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsSaver.class);

    private final SettingsStore store;
    private final Executor writer;
    private final AtomicReference<Optional<DjSettings>> waiting = new AtomicReference<>(Optional.empty());

    /** Saves into a store by way of a thread, which alone uses the store from now on. */
    public SettingsSaver(SettingsStore store, Executor writer) {
        this.store = store;
        this.writer = writer;
    }

    @Override
    public void accept(DjSettings settings) {
        if (waiting.getAndSet(Optional.of(settings)).isEmpty()) {
            writer.execute(() -> waiting.getAndSet(Optional.empty()).ifPresent(this::save));
        }
    }

    private void save(DjSettings settings) {
        try {
            store.save(settings);
        } catch (IOException e) {
            LOG.warn("The settings could not be saved", e);
        }
    }
}
