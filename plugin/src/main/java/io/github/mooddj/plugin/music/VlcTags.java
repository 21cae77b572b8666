package io.github.mooddj.plugin.music;

import io.github.mooddj.host.vlcj.MediaTagParser;
import io.github.mooddj.host.vlcj.MediaTags;
import io.github.mooddj.host.vlcj.VlcLibrary;
import io.github.mooddj.playlists.TrackTags;
import io.github.mooddj.playlists.files.TagSource;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tags through libVLC, which is looked for when the first file asks for it. Any thread. */
public final class VlcTags implements TagSource, AutoCloseable {
    private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,4}).*", Pattern.DOTALL);
    private static final Pattern YEAR = Pattern.compile("(1[5-9]|20)\\d\\d");

    private Optional<MediaTagParser> parser = Optional.empty();
    private boolean looked;

    /** Reads nothing yet. */
    public VlcTags() {}

    @Override
    public synchronized Optional<TrackTags> read(Path file, String title) {
        if (!looked) {
            looked = true;
            parser = VlcLibrary.find() instanceof VlcLibrary.Found found
                    ? Optional.of(found.tagParser())
                    : Optional.empty();
        }
        return parser.flatMap(open -> open.parse(file)).map(tags -> tags(tags, file, title));
    }

    /** libVLC gives a file without a title its name as one. */
    private static TrackTags tags(MediaTags tags, Path file, String title) {
        String named = tags.title().strip();
        boolean isName = named.isEmpty() || named.equals(String.valueOf(file.getFileName()));
        Matcher number = NUMBER.matcher(cut(tags.trackNumber()));
        Matcher year = YEAR.matcher(cut(tags.date()));
        return new TrackTags(
                isName || named.chars().allMatch(Character::isISOControl) ? title : named,
                tags.artist(),
                tags.album(),
                tags.albumArtist(),
                tags.genre(),
                number.matches() ? Integer.parseInt(number.group(1)) : 0,
                year.find() ? OptionalInt.of(Integer.parseInt(year.group())) : OptionalInt.empty(),
                tags.length());
    }

    private static String cut(String text) {
        return text.length() > 100 ? text.substring(0, 100) : text;
    }

    @Override
    public synchronized void close() {
        looked = true;
        parser.ifPresent(MediaTagParser::close);
        parser = Optional.empty();
    }
}
