package io.github.mooddj.plugin.cli;

import io.github.mooddj.plugin.settings.SettingsStore;
import io.github.mooddj.plugin.thread.PluginThreads;
import io.github.mooddj.plugin.ui.look.Icons;

/**
 * Loads what the window will need on a thread of its own, while the event dispatch thread sets the look up: reading the
 * settings and the icons for the first time takes a tenth of a second of classes.
 */
final class HeadStart {
    private HeadStart() {}

    /**
     * Begins, and returns at once.
     *
     * @param threads makes the one thread
     */
    static void take(PluginThreads threads) {
        threads.factory("head-start").newThread(HeadStart::prepare).start();
    }

    private static void prepare() {
        SettingsStore.prepare();
        Icons.prepare();
    }
}
