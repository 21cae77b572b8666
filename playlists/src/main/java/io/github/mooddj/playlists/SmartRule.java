package io.github.mooddj.playlists;

import java.util.OptionalInt;

/**
 * What a playlist that fills itself asks of its songs; a song has to meet all of it.
 *
 * @param genre part of the genre, in any case; empty text for any
 * @param artist part of the artist or album artist, in any case; empty text for any
 * @param fromYear the first year; empty for no limit; songs without a year meet no limit
 * @param toYear the last year; empty for no limit
 * @param favourites whether only favourites come in
 * @param notPlayedDays only songs that were not played for so many days; empty for no limit
 */
public record SmartRule(
        String genre,
        String artist,
        OptionalInt fromYear,
        OptionalInt toYear,
        boolean favourites,
        OptionalInt notPlayedDays) {
    private static final int LONGEST = 500;

    /**
     * Cleans the texts and checks.
     *
     * @throws IllegalArgumentException with a sentence for the user if the years are the wrong way round or the days
     *     are none
     */
    public SmartRule {
        genre = cut(genre);
        artist = cut(artist);
        if (fromYear.isPresent() && toYear.isPresent() && fromYear.getAsInt() > toYear.getAsInt()) {
            throw new IllegalArgumentException(
                    "The last year, " + toYear.getAsInt() + ", is before the first, " + fromYear.getAsInt());
        }
        if (notPlayedDays.isPresent() && notPlayedDays.getAsInt() < 1) {
            throw new IllegalArgumentException(
                    "Not played for a day or more, not for " + notPlayedDays.getAsInt() + " days");
        }
    }

    /** Every song. */
    public static SmartRule everything() {
        return new SmartRule("", "", OptionalInt.empty(), OptionalInt.empty(), false, OptionalInt.empty());
    }

    private static String cut(String text) {
        String stripped = text.strip();
        return stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped;
    }
}
