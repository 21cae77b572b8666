package io.github.mooddj.plugin.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.plugin.notice.Notice.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SayingsTest {
    private static final Path HOSTS = Path.of("../host-integration/src/main/java/io/github/mooddj/host");
    private static final Path PLUGIN = Path.of("src/main/java/io/github/mooddj/plugin");
    private static final Path PICTURES = Path.of("../model/src/main/java/io/github/mooddj/model/face");
    private static final Pattern SAID = Pattern.compile("(\\.failed|\\bfailed|silent|\\.lost|overdue|cutShort|accept"
            + "|new (Missing|VlcTrouble|CameraTrouble|MissingCamera|WebcamException|UnreadablePictureException)"
            + "|Availability\\.(Ready|Absent|Unusable)|ended\\(Optional\\.of)\\(");
    private static final Sayings GERMAN = Sayings.in(Locale.GERMANY);

    static Stream<String> keys() {
        return bundle(Locale.ROOT).keySet().stream().sorted();
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                Sayings.BUNDLE,
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everySayingFindsItsGermanWords(String key) {
        Object[] values = {"eins", "zwei", "drei"};
        String english = MessageFormat.format(bundle(Locale.ROOT).getString(key), values);
        String german = MessageFormat.format(bundle(Locale.GERMANY).getString(key), values);

        assertNotEquals(english, german);
        assertEquals(german, GERMAN.of(english));
        assertEquals(german + ".", GERMAN.of(english + "."));
        assertEquals(english, Sayings.in(Locale.ENGLISH).of(english));
    }

    @Test
    void aSayingInASayingIsGermanToo() {
        assertEquals(
                "VLC antwortet nicht; es wird wieder versucht.",
                Notice.plain("VLC does not answer; it is tried again.").in(Locale.GERMANY));
        assertEquals(
                "\u201eKites\u201c \u00fcbersprungen: die Datei ist leer",
                Notice.of(Kind.SKIPPED, "Kites", Notice.plain("the file is empty"))
                        .in(Locale.GERMANY));
        assertEquals("It's {0}, isn't it", GERMAN.of("It's {0}, isn't it"));
    }

    /** Whoever gives another reason, in the code that does so, has to give its German words too. */
    @Test
    void everyReasonInTheCodeIsKnown() throws IOException {
        List<String> unknown = new ArrayList<>();
        int known = 0;
        for (Path source : sources()) {
            String code = Files.readString(source);
            Matcher said = SAID.matcher(code);
            while (said.find()) {
                for (String sentence : sentences(code, said.end())) {
                    if (GERMAN.knows(
                            sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence)) {
                        known++;
                    } else {
                        unknown.add(source.getFileName() + ": " + sentence);
                    }
                }
            }
        }

        assertEquals(List.of(), unknown);
        assertTrue(known > 40, "only " + known + " reasons were found: is the code elsewhere?");
    }

    @Test
    void nothingIsKnownThatNobodySays() throws IOException {
        StringBuilder code = new StringBuilder();
        for (Path source :
                Stream.of(HOSTS, PLUGIN, PICTURES).flatMap(SayingsTest::in).toList()) {
            code.append(
                    Files.readString(source).replaceAll("\"\\s*\\+\\s*\"", "").replace("\\\"", "\""));
        }
        List<String> unsaid = keys().filter(key -> Stream.of(
                                MessageFormat.format(bundle(Locale.ROOT).getString(key), "\n", "\n", "\n")
                                        .split("\n", -1))
                        .anyMatch(part -> code.indexOf(part.replaceFirst("^[:,] ", "")) < 0))
                .toList();

        assertEquals(List.of(), unsaid);
    }

    private static List<Path> sources() {
        return Stream.of(
                        HOSTS.resolve("vlcj"),
                        HOSTS.resolve("playback"),
                        HOSTS.resolve("vlcremote"),
                        HOSTS.resolve("desktop/DesktopProvider.java"),
                        HOSTS.resolve("attach/SwingProvider.java"),
                        PLUGIN.resolve("camera"),
                        PICTURES)
                .flatMap(SayingsTest::in)
                .toList();
    }

    private static Stream<Path> in(Path place) {
        try (Stream<Path> found = Files.walk(place)) {
            return found.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The arguments of a call that are sentences; what is no literal in them becomes a 7. */
    private static List<String> sentences(String code, int from) {
        List<String> sentences = new ArrayList<>();
        StringBuilder sentence = new StringBuilder();
        boolean spoken = false;
        boolean gap = false;
        int depth = 1;
        int at = from;
        while (depth > 0) {
            char letter = code.charAt(at);
            if (letter == '"' && depth == 1) {
                int end = at + 1;
                while (code.charAt(end) != '"') {
                    end += code.charAt(end) == '\\' ? 2 : 1;
                }
                sentence.append(gap ? "7" : "").append(code, at + 1, end);
                spoken = true;
                gap = false;
                at = end;
            } else if (letter == '(') {
                depth++;
            } else if (letter == ')') {
                depth--;
            }
            if (depth == 0 || (depth == 1 && ",?:".indexOf(letter) >= 0)) {
                String whole = (sentence + (gap && spoken ? "7" : "")).replace("\\\"", "\"");
                if (spoken && whole.contains(" ")) {
                    sentences.add(whole);
                }
                sentence.setLength(0);
                spoken = false;
                gap = false;
            } else if (Character.isLetter(letter) && code.charAt(at) != '"') {
                gap = true;
            }
            at++;
        }
        return sentences;
    }
}
