package io.github.mooddj.plugin.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a process holds at one moment.
 *
 * @param threads of the JVM
 * @param files open ones, not a number where the system does not tell
 * @param heap after a collection, MB
 * @param resident MB, not a number where the system does not tell
 */
record SoakMarks(int threads, double files, double heap, double resident) {
    /** Room for threads and files that come and go: a camera that was given up, a fade, a file being read. */
    private static final int COMING_AND_GOING = 8;

    private static final double HEAP_GROWTH = 12;

    static SoakMarks now(ProcessLoad load) throws IOException {
        return new SoakMarks(
                load.threadCount(),
                ProcessLoad.openFiles().orElse(Double.NaN),
                ProcessLoad.heapMegabytes(),
                ProcessLoad.residentMegabytes().orElse(Double.NaN));
    }

    List<Figure> since(SoakMarks before, int actions, int switches, boolean live) {
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.told("things that somebody did", actions, "commands"));
        figures.add(Figure.told("switches of person among them", switches, "times"));
        figures.add(Figure.atLeast("in the end the camera is open and music plays", live ? 1 : 0, "times", 1));
        figures.add(Figure.atMost(
                "more threads than after a quarter of it", threads - before.threads, "threads", COMING_AND_GOING));
        if (!Double.isNaN(files)) {
            figures.add(Figure.atMost("more open files than then", files - before.files, "files", COMING_AND_GOING));
        }
        figures.add(Figure.atMost("more in the heap than then", heap - before.heap, "MB", HEAP_GROWTH));
        if (!Double.isNaN(resident)) {
            figures.add(
                    Figure.told("more memory than then, with what the heap grew by", resident - before.resident, "MB"));
        }
        return figures;
    }
}
