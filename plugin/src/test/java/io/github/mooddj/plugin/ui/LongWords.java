package io.github.mooddj.plugin.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A language that nobody speaks: English with every word longer by two fifths, as translators' languages can be. */
final class LongWords {
    static final Locale LOCALE = new Locale("qps");

    private static final Pattern WORD = Pattern.compile("\\{[^}]*}|\\p{L}+");

    private LongWords() {}

    /** Puts the texts of a bundle beside the tests' classes, where the next look-up finds them. */
    static void make(Class<?> beside, String bundle) {
        String name = bundle.replace('.', '/');
        Properties english = new Properties();
        try (InputStream in = beside.getClassLoader().getResourceAsStream(name + ".properties")) {
            english.load(in);
            Path place = Path.of(LongWords.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .resolve(name + "_" + LOCALE + ".properties");
            Files.createDirectories(place.getParent());
            Files.writeString(
                    place,
                    new TreeSet<>(english.stringPropertyNames())
                            .stream()
                                    .map(key -> key + "=" + longer(english.getProperty(key)))
                                    .collect(Collectors.joining("\n")),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** "Pause" becomes "Pauseau": two letters more; what is filled in stays. */
    static String longer(String text) {
        Matcher word = WORD.matcher(text);
        StringBuilder longer = new StringBuilder();
        while (word.find()) {
            String found = word.group();
            String more = found.startsWith("{")
                    ? ""
                    : found.repeat(2).substring(found.length(), found.length() + (found.length() * 2 + 4) / 5);
            word.appendReplacement(longer, Matcher.quoteReplacement(found + more.toLowerCase(Locale.ROOT)));
        }
        return word.appendTail(longer).toString();
    }
}
