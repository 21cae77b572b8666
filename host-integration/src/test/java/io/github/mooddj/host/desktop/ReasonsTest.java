package io.github.mooddj.host.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReasonsTest {
    private static final Path VLCJ = Path.of("src/main/java/io/github/mooddj/host/vlcj");
    private static final Pattern SAID = Pattern.compile("Optional\\.of\\(\"([^\"]* [^\"]*)\"\\)");
    private static final ResourceBundle GERMAN = ResourceBundle.getBundle(
            "io.github.mooddj.host.desktop.messages",
            Locale.GERMANY,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    @Test
    void whatIsWrongWithAPieceIsSaidInTheUsersLanguage() {
        assertEquals("die Datei ist nicht mehr da", Reasons.said(GERMAN, "the file is gone"));
        assertEquals("something new", Reasons.said(GERMAN, "something new"));
    }

    @Test
    void everyReasonOfTheOneWhoPlaysHasItsWords() throws IOException {
        List<String> unknown = new ArrayList<>();
        int known = 0;
        for (String source : List.of("Location.java", "PlainPlayer.java", "PlainEvents.java")) {
            Matcher said = SAID.matcher(Files.readString(VLCJ.resolve(source)));
            while (said.find()) {
                if (Reasons.said(GERMAN, said.group(1)).equals(said.group(1))) {
                    unknown.add(said.group(1));
                } else {
                    known++;
                }
            }
        }

        assertEquals(List.of(), unknown);
        assertEquals(11, known, "reasons are said elsewhere now");
    }
}
