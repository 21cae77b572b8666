package io.github.mooddj.plugin.notice;

import io.github.mooddj.model.emotion.Emotion;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Something that the user should know.
 *
 * @param kind what about
 * @param values names, numbers, emotions, or further notices that go into the sentence, in the order of its text
 */
public record Notice(Kind kind, List<Object> values) {
    static final String BUNDLE = "io.github.mooddj.plugin.notice.Notices";

    /** What a notice is about; the values of each are named in the bundle. */
    public enum Kind {
        /** A sentence from elsewhere, in English; in other languages where {@link Sayings} knows it. */
        PLAIN,
        /** Two notices, one after the other. */
        BOTH,
        /** This mood leaves the music alone. */
        LEFT_ALONE,
        /** There is no music at all. */
        NO_MUSIC,
        /** This playlist has no songs. */
        EMPTY,
        /** This mood has no playlist. */
        NO_PLAYLIST,
        /** This mood's playlists, so called, have no songs. */
        NO_SONGS,
        /** Why there is nothing to play. */
        NOTHING,
        /** Why, and that this fallback plays. */
        FALLBACK,
        /** Why, and that the fallback is empty too. */
        FALLBACK_EMPTY,
        /** This song is damaged, and why. */
        DAMAGED,
        /** So many seconds long, though it should be so many. */
        SHORTENED,
        /** This song was passed over, and why. */
        SKIPPED,
        /** No song of this playlist can be played, and why. */
        NONE_PLAYS,
        /** This stream broke off, and why; it is connected again. */
        BROKE_OFF,
        /** This stream is back. */
        BACK,
        /** This stream does not answer; that plays meanwhile. */
        INSTEAD,
        /** This song is often skipped in this mood. */
        OFTEN_SKIPPED
    }

    /** Copies. */
    public Notice {
        values = List.copyOf(values);
    }

    /** One of this kind. */
    public static Notice of(Kind kind, Object... values) {
        return new Notice(kind, List.of(values));
    }

    /** A sentence from elsewhere, in English. */
    public static Notice plain(String sentence) {
        return of(Kind.PLAIN, sentence);
    }

    /** The sentence in a language: German, otherwise English. */
    public String in(Locale locale) {
        if (kind == Kind.PLAIN) {
            return Sayings.in(locale).of(String.valueOf(values.get(0)));
        }
        ResourceBundle texts = ResourceBundle.getBundle(
                BUNDLE,
                locale,
                Notice.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Object[] words =
                values.stream().map(value -> word(value, texts, locale)).toArray();
        return new MessageFormat(texts.getString("notice." + kind.name()), locale).format(words);
    }

    private static Object word(Object value, ResourceBundle texts, Locale locale) {
        if (value instanceof Emotion emotion) {
            return texts.getString("emotion." + emotion.key());
        } else if (value instanceof Notice part) {
            return part.in(locale);
        }
        return value;
    }

    /** In English, for the log. */
    @Override
    public String toString() {
        return in(Locale.ROOT);
    }
}
