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
    private static final Path LIBRARY = Path.of("../playlists/src/main/java/io/github/mooddj/playlists");
    private static final Path CALIBRATION = Path.of("../model/src/main/java/io/github/mooddj/model/personal");
    private static final Path PICTURES = Path.of("../model/src/main/java/io/github/mooddj/model/face");
    private static final Pattern SAID =
            Pattern.compile("(\\.failed|\\bfailed|silent|\\.lost|overdue|cutShort|accept|listener\\.trouble"
                    + "|new (Missing|VlcTrouble|CameraTrouble|MissingCamera|WebcamException|UnreadablePictureException"
                    + "|PersonalFileException|ServerException|CannotOpenException|UpgradeException|NewerLibraryException"
                    + "|StoreOpening\\.(InUse|Unusable))"
                    + "|Availability\\.(Ready|Absent|Unusable)|ended\\(Optional\\.of)\\(");
    /** Where every text with a space in it is for the user, whether it is thrown or returned. */
    private static final Pattern WRITTEN =
            Pattern.compile("(new (IOException|IllegalArgumentException)\\(|\\breturn (?=[\\w.() ]*( \\+ )?\"))");

    private static final Sayings GERMAN = Sayings.in(Locale.GERMANY);

    static Stream<String> keys() {
        return bundle(Locale.ROOT).keySet().stream().sorted();
    }

    private static ResourceBundle bundle(Locale locale) {
        return bundle(Sayings.BUNDLE, locale);
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everySayingFindsItsGermanWords(String key) {
        Object[] values = {"eins", "zwei", "drei", "vier"};
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

    @Test
    void whatTheLibraryAndTheServersSayIsGermanToTheLastWord() {
        assertEquals(
                "Die Sicherung wurde nicht geschrieben (die Festplatte ist voll).",
                GERMAN.of("The backup was not written (the disk is full)."));
        assertEquals(
                "Die Bibliothek war besch\u00e4digt; sie ist als a.mv.db aufgehoben. Zur\u00fcckgeholt aus der Sicherung b.zip"
                        + " (Titel: 2, Playlists: 1); was nach dieser Sicherung ge\u00e4ndert wurde, fehlt.",
                GERMAN.of("The library was damaged; it is kept as a.mv.db. Brought back from the backup b.zip"
                        + " (songs: 2, playlists: 1); what was changed after that backup is missing."));
        assertEquals("music.example sagt: ohne Angabe eines Grundes", GERMAN.of("music.example says: no reason given"));
        assertEquals(
                "Die Bibliothek war besch\u00e4digt; sie ist als a.mv.db aufgehoben, und eine neue, leere Bibliothek wurde"
                        + " angelegt. VLC ist da, l\u00e4sst sich aber nicht laden: x.",
                Notice.of(
                                Kind.BOTH,
                                Notice.plain(
                                        "The library was damaged; it is kept as a.mv.db and a new, empty library was"
                                                + " started."),
                                Notice.plain("VLC is there but cannot be loaded: x."))
                        .in(Locale.GERMANY));
    }

    /** Whoever gives another reason, in the code that does so, has to give its German words too. */
    @Test
    void everyReasonInTheCodeIsKnown() throws IOException {
        List<String> unknown = new ArrayList<>();

        int known = look(sources(), SAID, unknown) + look(written(), WRITTEN, unknown);

        assertEquals(List.of(), unknown);
        assertTrue(known > 100, "only " + known + " reasons were found: is the code elsewhere?");
    }

    /** Finds what is said, and says how many of it is known. */
    private static int look(List<Path> sources, Pattern said, List<String> unknown) throws IOException {
        int known = 0;
        for (Path source : sources) {
            String code = Files.readString(source);
            Matcher found = said.matcher(code);
            while (found.find()) {
                for (String sentence : sentences(code, found.end())) {
                    if (GERMAN.knows(
                            sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence)) {
                        known++;
                    } else {
                        unknown.add(source.getFileName() + ": " + sentence);
                    }
                }
            }
        }
        return known;
    }

    @Test
    void nothingIsKnownThatNobodySays() throws IOException {
        StringBuilder code = new StringBuilder();
        for (Path source : Stream.of(HOSTS, PLUGIN, LIBRARY, PICTURES, CALIBRATION)
                .flatMap(SayingsTest::in)
                .toList()) {
            code.append(
                    Files.readString(source).replaceAll("\"\\s*\\+\\s*\"", "").replace("\\\"", "\""));
        }
        // What a notice says is kept with the song, in English.
        code.append(bundle(Notice.BUNDLE, Locale.ROOT).getString("notice.SHORTENED"));
        List<String> unsaid = keys().filter(key -> Stream.of(
                                MessageFormat.format(bundle(Locale.ROOT).getString(key), "\n", "\n", "\n", "\n")
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
                        HOSTS.resolve("attach/HostWatch.java"),
                        PLUGIN.resolve("camera"),
                        PLUGIN.resolve("server"),
                        PLUGIN.resolve("Rooms.java"),
                        LIBRARY.resolve("store"),
                        PICTURES,
                        CALIBRATION)
                .flatMap(SayingsTest::in)
                .toList();
    }

    private static List<Path> written() {
        Stream<Path> library = Stream.of(
                        "MusicServer",
                        "files/FileTrouble",
                        "store/Backups",
                        "store/H2PlaylistStore",
                        "store/H2ServerStore",
                        "store/LibraryOpening",
                        "store/PlaylistTable",
                        "store/Sentences")
                .map(name -> LIBRARY.resolve(name + ".java"));
        Stream<Path> camera = Stream.of(PLUGIN.resolve("camera/CameraChoice.java"));
        Stream<Path> servers = Stream.of("Keyring", "PasswordStore", "ServerTrouble")
                .map(name -> PLUGIN.resolve("server").resolve(name + ".java"));
        return Stream.of(library, camera, servers, Stream.of(HOSTS.resolve("playback/WavFileSink.java")))
                .flatMap(paths -> paths)
                .toList();
    }

    private static Stream<Path> in(Path place) {
        try (Stream<Path> found = Files.walk(place)) {
            return found.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The arguments of a call, or what is returned, that are sentences; what is no literal in them becomes a 7. */
    private static List<String> sentences(String code, int from) {
        List<String> sentences = new ArrayList<>();
        StringBuilder sentence = new StringBuilder();
        boolean spoken = false;
        boolean gap = false;
        int depth = 1;
        int at = from;
        while (depth > 0) {
            char letter = code.charAt(at);
            if (letter == '"') {
                int end = at + 1;
                while (code.charAt(end) != '"') {
                    end += code.charAt(end) == '\\' ? 2 : 1;
                }
                if (depth == 1) {
                    sentence.append(gap ? "7" : "").append(code, at + 1, end);
                    spoken = true;
                    gap = false;
                }
                at = end;
            } else if (letter == ';') {
                depth = 0;
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
