package io.github.mooddj.playlists.files;

import java.util.ArrayList;
import java.util.List;

/** Collects what was not taken; keeps the first thousand and counts the rest. */
final class RefusalList {
    private static final int KEPT = 1000;
    private static final int LONGEST = 300;

    private final List<ImportReport.Refusal> first = new ArrayList<>();
    private long count;

    void add(String what, Reason why) {
        count++;
        if (first.size() < KEPT) {
            first.add(new ImportReport.Refusal(shortened(what), why));
        }
    }

    ImportReport.Refusals list() {
        return new ImportReport.Refusals(first, count);
    }

    private static String shortened(String text) {
        String head = text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
        return head.replaceAll("\\p{Cntrl}", " ");
    }
}
