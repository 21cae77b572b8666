package io.github.mooddj.host.desktop;

import java.util.ResourceBundle;

/** Why something does not play, which libVLC's room says in English, in the player's language. Stateless. */
final class Reasons {
    private Reasons() {}

    /** The sentence in the words' language; as it is where they do not have it. */
    static String said(ResourceBundle words, String sentence) {
        String key = "trouble." + sentence.replaceAll("[^A-Za-z0-9]+", "-");
        return words.containsKey(key) ? words.getString(key) : sentence;
    }
}
