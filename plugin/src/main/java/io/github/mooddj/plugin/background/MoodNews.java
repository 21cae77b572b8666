package io.github.mooddj.plugin.background;

import io.github.mooddj.playlists.MoodRecord;
import io.github.mooddj.plugin.dj.DjStatus;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * Finds the moments at which the mood became another one by itself, and the words for them; what the user chose is no
 * news. One thread.
 */
public final class MoodNews {
    static final String BUNDLE = "io.github.mooddj.plugin.background.Background";
    private static final Set<String> BY_ITSELF = Set.of("first", "tracked");

    private final ResourceBundle texts;
    private final Locale locale;
    private Optional<MoodRecord> last = Optional.empty();
    private boolean begun;

    /** A title and a sentence. */
    record Item(String title, String sentence) {}

    /** In this language. */
    public MoodNews(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(
                BUNDLE,
                locale,
                MoodNews.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** What is new since the last moment; the first one has nothing new. */
    Optional<Item> of(DjStatus status) {
        List<MoodRecord> moods = status.moodsToday();
        Optional<MoodRecord> newest = moods.isEmpty() ? Optional.empty() : Optional.of(moods.get(moods.size() - 1));
        boolean other = begun && newest.isPresent() && !newest.equals(last);
        begun = true;
        last = newest;
        return newest.filter(mood -> other && BY_ITSELF.contains(mood.reason())).map(mood -> item(mood, status));
    }

    private Item item(MoodRecord mood, DjStatus status) {
        String name = texts.getString("emotion." + mood.emotion().key());
        String playlist = status.queue().playlist();
        boolean switches =
                status.djOn() && !playlist.isEmpty() && status.queue().emotion().equals(Optional.of(mood.emotion()));
        return new Item(
                format("news.title", name), switches ? format("news.plays", playlist) : texts.getString("news.stays"));
    }

    private String format(String key, Object... values) {
        return new MessageFormat(texts.getString(key), locale).format(values);
    }
}
