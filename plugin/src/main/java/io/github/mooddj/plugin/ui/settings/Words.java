package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.plugin.notice.Sayings;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The dialog's texts in the user's language: German, otherwise English. */
final class Words {
    static final String BUNDLE = "io.github.mooddj.plugin.ui.settings.Settings";

    private static final ResourceBundle TEXTS = bundle(Locale.getDefault());
    private static final Sayings SAYINGS = Sayings.in(Locale.getDefault());

    private Words() {}

    static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE,
                locale,
                Words.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The text with this key, as it stands. */
    static String text(String key) {
        return TEXTS.getString(key);
    }

    /** The text with this key, as a {@link MessageFormat} of these values. */
    static String text(String key, Object... values) {
        return new MessageFormat(TEXTS.getString(key), Locale.getDefault()).format(values);
    }

    /** What is said elsewhere in English, in the user's language. */
    static Sayings sayings() {
        return SAYINGS;
    }

    /** A sentence in English from elsewhere, in the user's language and with its full stop. */
    static String said(@Nullable String sentence) {
        String plain = String.valueOf(sentence);
        return SAYINGS.of(plain.endsWith(".") ? plain : plain + ".");
    }

    /** An emotion's name, as it begins a line. */
    static String name(Emotion emotion) {
        return text("emotion." + emotion.key());
    }

    /** Minutes and seconds, such as 3:07; hours only where there are some. */
    static String time(Duration length) {
        long seconds = length.toSeconds();
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
