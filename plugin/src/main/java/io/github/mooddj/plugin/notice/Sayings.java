package io.github.mooddj.plugin.notice;

import java.text.MessageFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reasons that the decks, the sinks, the hosts, the sampler, the library and the music servers give in English, in the
 * user's language: as with gettext, the English sentence finds its translation, and what stands in it goes over. A
 * sentence that nobody knows stays as it is. Immutable: any thread.
 */
public final class Sayings {
    static final String BUNDLE = "io.github.mooddj.plugin.notice.Sayings";
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final List<Saying> known;
    private final ResourceBundle texts;
    private final Locale locale;

    private record Saying(String key, Pattern english, int letters) {}

    private Sayings(Locale locale) {
        this.locale = locale;
        this.texts = bundle(locale);
        ResourceBundle english = bundle(Locale.ROOT);
        // The one with the most letters of its own first: "{0}: look into it" fits much else.
        this.known = english.keySet().stream()
                .map(key -> saying(key, english.getString(key)))
                .sorted(Comparator.comparingInt(Saying::letters).reversed())
                .toList();
    }

    /** Those of a language: German, otherwise English. Made once: almost two hundred patterns take a moment. */
    public static Sayings in(Locale locale) {
        return locale.getLanguage().equals(Locale.GERMAN.getLanguage()) ? German.SAYINGS : English.SAYINGS;
    }

    private static final class German {
        static final Sayings SAYINGS = new Sayings(Locale.GERMAN);
    }

    private static final class English {
        static final Sayings SAYINGS = new Sayings(Locale.ROOT);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE,
                locale,
                Sayings.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Saying saying(String key, String english) {
        String plain = english.replace("''", "'");
        StringBuilder pattern = new StringBuilder();
        int letters = 0;
        int from = 0;
        Matcher places = PLACE.matcher(plain);
        while (places.find()) {
            pattern.append(Pattern.quote(plain.substring(from, places.start())));
            pattern.append("(?<v").append(places.group(1)).append(">.*?)");
            letters += places.start() - from;
            from = places.end();
        }
        pattern.append(Pattern.quote(plain.substring(from)));
        return new Saying(key, Pattern.compile(pattern.toString(), Pattern.DOTALL), letters + plain.length() - from);
    }

    /** The sentence in this language, with or without its full stop; as it is if it is not known. */
    public String of(String sentence) {
        boolean stopped = sentence.endsWith(".");
        return find(stopped ? sentence.substring(0, sentence.length() - 1) : sentence)
                .map(found -> stopped ? found + "." : found)
                .orElse(sentence);
    }

    /** Whether it is known. */
    boolean knows(String sentence) {
        return find(sentence).isPresent();
    }

    private Optional<String> find(String sentence) {
        for (Saying saying : known) {
            Matcher match = saying.english().matcher(sentence);
            if (match.matches()) {
                Object[] values = new Object[match.groupCount()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = of(match.group("v" + i));
                }
                return Optional.of(new MessageFormat(texts.getString(saying.key()), locale).format(values));
            }
        }
        return Optional.empty();
    }
}
