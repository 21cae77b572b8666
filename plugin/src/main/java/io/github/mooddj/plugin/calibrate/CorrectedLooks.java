package io.github.mooddj.plugin.calibrate;

import io.github.mooddj.model.personal.CorrectedLook;
import io.github.mooddj.playlists.Correction;
import java.util.List;
import java.util.stream.Stream;

/** Which of the user's answers teach. Stateless. */
final class CorrectedLooks {
    private CorrectedLooks() {}

    /**
     * The answers to what one network and calibration read, where a face was seen and the user named what was right.
     *
     * @param reader whose opinions they are about; nobody's when blank
     */
    static List<CorrectedLook> of(String reader, List<Correction> corrections) {
        return corrections.stream()
                .filter(correction -> !reader.isBlank() && correction.reader().equals(reader))
                .flatMap(CorrectedLooks::look)
                .toList();
    }

    private static Stream<CorrectedLook> look(Correction correction) {
        return correction.opinion().stream()
                .flatMap(opinion -> correction.truth().map(truth -> new CorrectedLook(opinion, truth)).stream());
    }
}
