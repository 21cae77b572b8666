package io.github.mooddj.plugin.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.plugin.notice.Notice.Kind;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeTest {
    private static final Notice GAP = Notice.of(Kind.NO_SONGS, Emotion.SAD, "\"Rain\"");

    @Test
    void oneNoticeIsASentenceInEachLanguage() {
        Notice notice = Notice.of(Kind.FALLBACK, GAP, "Calm");

        assertEquals("Sad's playlist \"Rain\" has no songs: playing the fallback \"Calm\".", notice.in(Locale.ENGLISH));
        assertEquals(
                "Die Playlist f\u00fcr Traurig, \"Rain\", hat keine Titel: Die Ersatzliste \u201eCalm\u201c l\u00e4uft.",
                notice.in(Locale.GERMANY));
        assertEquals(notice.in(Locale.ENGLISH), notice.toString());
    }

    @Test
    void whatIsInASentenceIsNoPattern() {
        assertEquals("It's {0}, isn't it", Notice.plain("It's {0}, isn't it").in(Locale.GERMAN));
        assertEquals(
                "\"Rock 'n' {1}\" is back.",
                Notice.of(Kind.BACK, "Rock 'n' {1}").in(Locale.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindHasItsWords(Kind kind) {
        Notice notice = Notice.of(kind, "one", "two");
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
            assertFalse(notice.in(locale).isBlank());
            assertFalse(notice.in(locale).contains("{"), notice.in(locale));
        }
    }
}
