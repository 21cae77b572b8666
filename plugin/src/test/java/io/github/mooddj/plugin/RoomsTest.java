package io.github.mooddj.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoomsTest {
    private static String said(Optional<String> library, Optional<String> vlc) {
        return Rooms.notice(library, vlc)
                .map(notice -> notice.in(Locale.ENGLISH))
                .orElse("nothing");
    }

    @Test
    void whatTheLibraryAndVlcHaveToSayAreSentencesOfTheirOwn() {
        Optional<String> damaged = Optional.of("The library was damaged");
        Optional<String> missing = Optional.of("VLC is not installed");

        assertEquals("The library was damaged. VLC is not installed.", said(damaged, missing));
        assertEquals("The library was damaged.", said(damaged, Optional.empty()));
        assertEquals("VLC is not installed.", said(Optional.empty(), missing));
        assertEquals("nothing", said(Optional.empty(), Optional.empty()));
    }
}
