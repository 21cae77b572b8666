package io.github.mooddj.plugin.dj;

import io.github.mooddj.playlists.PlaylistStore;

/** Learns from what the user says about moods and snapshots. */
public interface CorrectionLearner {
    /** Which network and calibration read faces now, 64 hexadecimal digits; blank when not known. From any thread. */
    String reader();

    /** The library has one correction more; called on the thread that writes to it. */
    void corrected(PlaylistStore store);

    /** One that learns nothing. */
    static CorrectionLearner none() {
        return new CorrectionLearner() {
            @Override
            public String reader() {
                return "";
            }

            @Override
            public void corrected(PlaylistStore store) {}
        };
    }
}
