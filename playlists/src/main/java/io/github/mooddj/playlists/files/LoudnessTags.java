package io.github.mooddj.playlists.files;

import io.github.mooddj.playlists.TrackLoudness;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jaudiotagger.tag.Tag;
import org.jaudiotagger.tag.TagField;
import org.jaudiotagger.tag.TagTextField;
import org.jaudiotagger.tag.id3.AbstractID3v2Frame;
import org.jaudiotagger.tag.id3.AbstractID3v2Tag;
import org.jaudiotagger.tag.id3.framebody.FrameBodyTXXX;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The loudness that a file's tags tell: ReplayGain ({@code REPLAYGAIN_TRACK_GAIN}, the gain to -18 LUFS) or R128
 * ({@code R128_TRACK_GAIN}, the gain to -23 LUFS in 1/256 dB). Figures that no music has are taken for none. Any
 * thread.
 */
public final class LoudnessTags {
    private static final Logger log = LoggerFactory.getLogger(LoudnessTags.class);
    private static final double REPLAY_GAIN_REFERENCE = -18;
    private static final double R128_REFERENCE = -23;
    private static final double R128_STEPS = 256;
    private static final double QUIETEST = -70;
    private static final double LOUDEST = 5;
    private static final Pattern NUMBER =
            Pattern.compile("\\s*([+-]?\\d{1,5}(?:[.,]\\d{1,10})?)\\s*(?:dB)?\\s*", Pattern.CASE_INSENSITIVE);

    private LoudnessTags() {}

    /** What the tags say; empty when they say nothing, or cannot be read. Blocks on the disk. */
    public static Optional<TrackLoudness> read(Path file) {
        if (MusicFiles.extension(file.toString()).equals("opus")) {
            try {
                var comments = OpusComments.read(file);
                return loudness(name -> comments.getOrDefault(name, ""));
            } catch (IOException e) {
                log.debug("Comments of {} cannot be read: {}", file, e.toString());
                return Optional.empty();
            }
        }
        return TagReader.tag(file).flatMap(tag -> loudness(name -> text(tag, name)));
    }

    private static Optional<TrackLoudness> loudness(UnaryOperator<String> tags) {
        OptionalDouble gain = number(tags.apply("REPLAYGAIN_TRACK_GAIN"));
        OptionalDouble r128 = number(tags.apply("R128_TRACK_GAIN"));
        if (gain.isEmpty() && r128.isEmpty()) {
            return Optional.empty();
        }
        double lufs = gain.isPresent()
                ? REPLAY_GAIN_REFERENCE - gain.getAsDouble()
                : R128_REFERENCE - r128.getAsDouble() / R128_STEPS;
        if (lufs < QUIETEST || lufs > LOUDEST) {
            return Optional.empty();
        }
        OptionalDouble peak = number(tags.apply("REPLAYGAIN_TRACK_PEAK"));
        OptionalDouble decibels = peak.isPresent() && peak.getAsDouble() > 0 && peak.getAsDouble() < 10
                ? OptionalDouble.of(20 * Math.log10(peak.getAsDouble()))
                : OptionalDouble.empty();
        return Optional.of(new TrackLoudness(TrackLoudness.Source.TAG, lufs, lufs, decibels));
    }

    /** The text of a field that has no key of its own; ID3 keeps them by a description, in any case. */
    private static String text(Tag tag, String name) {
        try {
            if (tag instanceof AbstractID3v2Tag id3) {
                return described(id3, name);
            }
            Iterator<TagField> fields = tag.getFields();
            while (fields.hasNext()) {
                TagField field = fields.next();
                String id = field.getId().toUpperCase(Locale.ROOT);
                if ((id.equals(name) || id.endsWith(":" + name)) && field instanceof TagTextField words) {
                    return words.getContent();
                }
            }
        } catch (RuntimeException e) {
            log.debug("A field of a tag cannot be read: {}", e.toString());
        }
        return "";
    }

    private static String described(AbstractID3v2Tag tag, String name) {
        for (TagField field : tag.getFields("TXXX")) {
            if (field instanceof AbstractID3v2Frame frame
                    && frame.getBody() instanceof FrameBodyTXXX body
                    && name.equalsIgnoreCase(body.getDescription())) {
                return body.getText();
            }
        }
        return "";
    }

    private static OptionalDouble number(String text) {
        Matcher matcher = NUMBER.matcher(text.length() > 40 ? "" : text.replace("\0", ""));
        return matcher.matches()
                ? OptionalDouble.of(Double.parseDouble(matcher.group(1).replace(',', '.')))
                : OptionalDouble.empty();
    }
}
