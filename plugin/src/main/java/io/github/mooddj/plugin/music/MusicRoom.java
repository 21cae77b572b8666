package io.github.mooddj.plugin.music;

import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.playlists.files.FolderWatch;
import io.github.mooddj.playlists.files.TagSource;
import io.github.mooddj.plugin.thread.PluginThreads;

/** How music comes into an open library: who reads its tags, and who watches its folders. Any thread. */
public final class MusicRoom implements AutoCloseable {
    private final VlcTags tags = new VlcTags();
    private final FolderWatch watch;

    /** Watches nothing until {@link #watchFolders}. */
    public MusicRoom(PlaylistStore store, PluginThreads threads) {
        watch = new FolderWatch(store, tags, threads.single("library-watch"), threads.single("folder-events"));
    }

    /** Reads the tags that our own library cannot. */
    public TagSource tags() {
        return tags;
    }

    /** Begins to watch, or does it anew because the list of folders has changed. Returns at once. */
    public void watchFolders() {
        watch.restart();
    }

    /** Calls {@code listener} on a thread of the watch when folders brought something; the handle ends it. */
    public FolderWatch.Listening onChange(Runnable listener) {
        return watch.onChange(listener);
    }

    @Override
    public void close() {
        watch.close();
        tags.close();
    }
}
