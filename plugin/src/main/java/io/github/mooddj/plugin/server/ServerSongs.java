package io.github.mooddj.plugin.server;

import io.github.mooddj.playlists.MusicServer;
import io.github.mooddj.playlists.NewTrack;
import io.github.mooddj.playlists.TrackTags;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;

/** Songs of servers as tracks of the library: their location is the stream's address without a login. */
final class ServerSongs {
    /** The request that streams. */
    static final String STREAM = "stream";

    private static final String TAIL = "/rest/" + STREAM + ".view?id=";

    private ServerSongs() {}

    static NewTrack track(MusicServerClient client, ServerSong song) {
        TrackTags tags = new TrackTags(
                song.title(),
                song.artist(),
                song.album(),
                "",
                song.genre(),
                song.trackNumber(),
                song.year(),
                song.length());
        return new NewTrack(client.location(song.id()), tags, OptionalLong.empty());
    }

    /** The server's name for a song of it; empty for everything else. */
    static Optional<String> songId(MusicServer server, URI location) {
        String head = server.address() + TAIL;
        String text = location.toString();
        return text.startsWith(head)
                ? Optional.of(URLDecoder.decode(text.substring(head.length()), StandardCharsets.UTF_8))
                : Optional.empty();
    }
}
