package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.playlists.files.ImportProgress;
import java.io.IOException;

/** Work that takes long enough to show how far it is. */
interface LongJob {
    /**
     * Does it, in a worker.
     *
     * @return what follows on the event dispatch thread
     * @throws IOException if a disk refuses
     */
    Runnable run(ImportProgress progress) throws IOException;
}
