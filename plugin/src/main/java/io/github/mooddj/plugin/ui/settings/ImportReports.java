package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.playlists.Track;
import io.github.mooddj.playlists.files.ImportReport;
import io.github.mooddj.playlists.files.ImportReport.Refusal;
import io.github.mooddj.playlists.files.ImportReport.Refusals;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What became of imports, put together and in words. */
final class ImportReports {
    private static final int MOST = 1000;

    private ImportReports() {}

    static ImportReport together(List<ImportReport> reports) {
        List<Track> tracks = new ArrayList<>();
        List<String> playlists = new ArrayList<>();
        reports.forEach(report -> {
            tracks.addAll(report.tracks());
            playlists.addAll(report.playlists());
        });
        return new ImportReport(
                tracks,
                reports.stream().mapToInt(ImportReport::added).sum(),
                reports.stream().mapToInt(ImportReport::moved).sum(),
                refusals(reports, ImportReport::doubles),
                refusals(reports, ImportReport::missing),
                refusals(reports, ImportReport::rejected),
                playlists.stream().distinct().toList(),
                reports.stream().anyMatch(ImportReport::cancelled));
    }

    /** One line, such as "12 songs found, 10 of them new; 1 missing, 2 not taken." */
    static String line(ImportReport report) {
        StringBuilder line =
                new StringBuilder(Words.text("import.found", report.tracks().size(), report.added()));
        if (report.moved() > 0) {
            line.append("; ").append(Words.text("import.moved", report.moved()));
        }
        if (report.doubles().count() > 0) {
            line.append("; ")
                    .append(Words.text("import.doubles", report.doubles().count()));
        }
        if (report.missing().count() > 0 || report.rejected().count() > 0) {
            line.append("; ")
                    .append(Words.text(
                            "import.refused",
                            report.missing().count(),
                            report.rejected().count()));
        }
        if (report.cancelled()) {
            line.append("; ").append(Words.text("import.stopped"));
        }
        return line.append('.').toString();
    }

    private static Refusals refusals(List<ImportReport> reports, Function<ImportReport, Refusals> part) {
        List<Refusal> first = reports.stream()
                .flatMap(report -> part.apply(report).first().stream())
                .limit(MOST)
                .toList();
        return new Refusals(
                first,
                reports.stream().mapToLong(report -> part.apply(report).count()).sum());
    }
}
