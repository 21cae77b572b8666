package io.github.mooddj.plugin.sampling;

import java.util.Arrays;
import java.util.List;

/**
 * Finds out how a camera hangs: while it shows no face, every third look is at a turned picture; the turn in which a
 * face was seen twice running is kept until faces are missing again.
 */
final class Uprightness {
    private static final int PATIENCE = 3;

    private Turn kept = Turn.NONE;
    private Turn tried = Turn.NONE;
    private int without;
    private int seen;

    /** How to turn the next frame. */
    Turn next() {
        if (seen > 0) {
            return tried;
        }
        if (without < PATIENCE || without % PATIENCE != 0) {
            return kept;
        }
        List<Turn> others =
                Arrays.stream(Turn.values()).filter(turn -> turn != kept).toList();
        tried = others.get(without / PATIENCE % others.size());
        return tried;
    }

    /** It hangs like that, as is known from elsewhere. */
    void keep(Turn turn) {
        kept = turn;
        seen = 0;
        without = 0;
    }

    /** The last frame had no face. */
    void sawNoFace() {
        seen = 0;
        without++;
    }

    /** The last frame, turned like that, had one. */
    void sawFace(Turn turn) {
        if (turn == kept) {
            seen = 0;
            without = 0;
            return;
        }
        tried = turn;
        seen++;
        if (seen >= 2) {
            kept = turn;
            seen = 0;
            without = 0;
        }
    }
}
