package io.github.mooddj.playlists.files;

/** Follows an import and can stop it. Both methods are called on the importing thread, for every file. */
public interface ImportProgress {
    /** Nobody looks and nobody stops it. */
    ImportProgress NONE = new ImportProgress() {
        @Override
        public void at(int done, int total, String name) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * Says how far it is.
     *
     * @param done files and addresses read so far
     * @param total how many there are; 0 while still looking
     * @param name of the one that comes now
     */
    void at(int done, int total, String name);

    /** Whether to stop before the next file. */
    boolean cancelled();
}
