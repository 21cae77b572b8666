package io.github.mooddj.plugin.demo;

import io.github.mooddj.model.emotion.Emotion;
import java.util.Arrays;
import java.util.List;

/** The pieces of the demo library. */
enum DemoPiece {
    SUNNY_SIDE(Emotion.HAPPY, "Sunny Side"),
    KITE_WEATHER(Emotion.HAPPY, "Kite Weather"),
    RED_LINE(Emotion.ANGRY, "Red Line"),
    BROKEN_GLASS(Emotion.ANGRY, "Broken Glass"),
    RAIN_ON_THE_WINDOW(Emotion.SAD, "Rain on the Window"),
    EMPTY_CHAIR(Emotion.SAD, "Empty Chair"),
    OPEN_WATER(Emotion.NEUTRAL, "Open Water"),
    LONG_PLATFORM(Emotion.NEUTRAL, "Long Platform"),
    OUT_OF_THE_BOX(Emotion.SURPRISE, "Out of the Box"),
    SOUR_MILK(Emotion.DISGUST, "Sour Milk"),
    FOOTSTEPS(Emotion.FEAR, "Footsteps");

    private final Emotion emotion;
    private final String title;

    DemoPiece(Emotion emotion, String title) {
        this.emotion = emotion;
        this.title = title;
    }

    /** The pieces of one emotion, in the order of the album. */
    static List<DemoPiece> of(Emotion emotion) {
        return Arrays.stream(values()).filter(piece -> piece.emotion == emotion).toList();
    }

    Emotion emotion() {
        return emotion;
    }

    String title() {
        return title;
    }

    /** "happy - Sunny Side.wav". */
    String fileName() {
        return emotion.key() + " - " + title + ".wav";
    }

    /** Plays it: interleaved 16-bit stereo, the same numbers each time. */
    short[] perform() {
        return score(new Instruments()).master();
    }

    private Mix score(Instruments play) {
        return switch (this) {
            case SUNNY_SIDE -> HappyMusic.sunnySide(play);
            case KITE_WEATHER -> HappyMusic.kiteWeather(play);
            case RED_LINE -> AngryMusic.redLine(play);
            case BROKEN_GLASS -> AngryMusic.brokenGlass(play);
            case RAIN_ON_THE_WINDOW -> SadMusic.rainOnTheWindow(play);
            case EMPTY_CHAIR -> SadMusic.emptyChair(play);
            case OPEN_WATER -> NeutralMusic.openWater(play);
            case LONG_PLATFORM -> NeutralMusic.longPlatform(play);
            case OUT_OF_THE_BOX -> OtherMusic.outOfTheBox(play);
            case SOUR_MILK -> OtherMusic.sourMilk(play);
            case FOOTSTEPS -> OtherMusic.footsteps(play);
        };
    }
}
