package io.github.mooddj.plugin.hosts;

import java.io.IOException;
import java.util.List;

/** What may be asked about the players on this machine. Not on the event dispatch thread: all of it takes a while. */
public interface HostDesk {
    /** Where nothing is known. */
    HostDesk NONE = new HostDesk() {
        @Override
        public List<HostReport> look() {
            return List.of();
        }

        @Override
        public Entry entry() {
            return Entry.IMPOSSIBLE;
        }

        @Override
        public Entry setEntry(boolean wanted) {
            return Entry.IMPOSSIBLE;
        }
    };

    /** Mood DJ in VLC's menu. */
    enum Entry {
        /** It is there. */
        THERE,
        /** It is not there. */
        NONE,
        /** Somebody else's file lies in its place, and stays. */
        FOREIGN,
        /** How Mood DJ is started is not known here, so nothing can be put there. */
        IMPOSSIBLE
    }

    /** Looks for all of them anew; takes seconds at most. */
    List<HostReport> look();

    /**
     * Whether Mood DJ is in VLC's menu.
     *
     * @throws IOException if the disk cannot be read
     */
    Entry entry() throws IOException;

    /**
     * Puts Mood DJ into VLC's menu, or takes it out; a file of somebody else is never touched.
     *
     * @return how it is now
     * @throws IOException if the disk refuses
     */
    Entry setEntry(boolean wanted) throws IOException;
}
