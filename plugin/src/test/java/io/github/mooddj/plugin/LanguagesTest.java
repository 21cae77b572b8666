package io.github.mooddj.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text in both languages, none that nobody says, none that is said and missing. */
class LanguagesTest {
    private static final List<Path> MODULES = List.of(Path.of(""), Path.of("..", "host-integration"));
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"(\\s*\\+)?");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[^}]*}");
    /** Texts asked for by a key that stands in the call itself. */
    private static final Pattern ASKED =
            Pattern.compile("(?:\\.|\\b)(?:text|capitals|getString)\\(\\s*\"([^\"]+)\"\\s*[,)]");

    private static final Set<String> LITERALS = new HashSet<>();
    private static final Set<String> PREFIXES = new HashSet<>();
    private static final Set<String> ASKED_FOR = new TreeSet<>();

    @BeforeAll
    static void readSources() throws IOException {
        for (Path module : MODULES) {
            try (Stream<Path> files = Files.walk(module.resolve("src/main/java"))) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    read(Files.readString(file));
                }
            }
        }
        assertTrue(LITERALS.size() > 1000, "the sources are where they are looked for");
    }

    private static void read(String source) {
        Matcher literal = LITERAL.matcher(source);
        while (literal.find()) {
            LITERALS.add(literal.group(1));
            if (literal.group(2) != null && literal.group(1).endsWith(".")) {
                PREFIXES.add(literal.group(1));
            }
        }
        Matcher asked = ASKED.matcher(source);
        while (asked.find()) {
            ASKED_FOR.add(asked.group(1));
        }
    }

    static Stream<Path> bundles() throws IOException {
        List<Path> english = new ArrayList<>();
        for (Path module : MODULES) {
            try (Stream<Path> files = Files.walk(module.resolve("src/main/resources"))) {
                files.filter(file -> file.toString().endsWith(".properties") && Files.exists(german(file)))
                        .forEach(english::add);
            }
        }
        return english.stream();
    }

    private static Path german(Path english) {
        String name = String.valueOf(english.getFileName());
        return english.resolveSibling(
                        name.endsWith("_de.properties") ? "none" : name.replace(".properties", "_de.properties"))
                .normalize();
    }

    private static Properties texts(Path file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return texts;
    }

    @Test
    void thereAreBundles() throws IOException {
        assertTrue(bundles().count() >= 5);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void germanHasTheSameTextsWithTheSamePlaces(Path english) {
        Properties one = texts(english);
        Properties other = texts(german(english));
        assertEquals(new TreeSet<>(one.stringPropertyNames()), new TreeSet<>(other.stringPropertyNames()));
        for (String key : one.stringPropertyNames()) {
            assertEquals(places(one.getProperty(key)), places(other.getProperty(key)), key);
            assertTrue(
                    !one.getProperty(key).isBlank() && !other.getProperty(key).isBlank(), key);
        }
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher place = PLACE.matcher(text);
        while (place.find()) {
            places.add(place.group(1));
        }
        if (!places.isEmpty()) {
            // A lone apostrophe would swallow what follows.
            int most = places.stream().mapToInt(Integer::parseInt).max().orElse(0);
            Object[] values = Stream.iterate(0, number -> number + 1)
                    .limit(most + 1L)
                    .map(number -> 700 + number)
                    .toArray();
            String filled = new MessageFormat(text).format(values);
            places.stream()
                    .filter(number -> text.contains("{" + number + "}"))
                    .forEach(number ->
                            assertTrue(filled.contains(String.valueOf(700 + Integer.parseInt(number))), text));
        }
        return places;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextIsSaidSomewhere(Path english) {
        assumeFalse(english.endsWith("Sayings.properties"), "found by their sentences, which SayingsTest looks for");
        List<String> unsaid = texts(english).stringPropertyNames().stream()
                .filter(key -> !isSaid(key))
                .sorted()
                .toList();
        assertEquals(List.of(), unsaid);
    }

    /** By its key, by a key put together of a beginning and something, or of something and an ending. */
    private static boolean isSaid(String key) {
        if (LITERALS.contains(key) || PREFIXES.stream().anyMatch(key::startsWith)) {
            return true;
        }
        int dot = key.lastIndexOf('.');
        return dot > 0 && LITERALS.contains(key.substring(dot)) && isSaid(key.substring(0, dot));
    }

    @Test
    void everyTextThatIsSaidIsThere() throws IOException {
        Set<String> keys = new HashSet<>();
        bundles().forEach(file -> keys.addAll(texts(file).stringPropertyNames()));
        Set<String> missing = new TreeSet<>(ASKED_FOR);
        missing.removeAll(keys);
        assertEquals(Set.of(), missing);
    }
}
