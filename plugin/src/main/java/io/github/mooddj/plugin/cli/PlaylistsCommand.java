package io.github.mooddj.plugin.cli;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.PlaylistMapping;
import io.github.mooddj.playlists.store.H2PlaylistStore;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;

/** {@code playlists}: what there is, and which emotion plays it. */
@Command(
        name = "playlists",
        mixinStandardHelpOptions = true,
        description = "Lists the playlists: how many songs each has, and which emotions play it.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "1:failed at run time", "2:wrong usage"})
final class PlaylistsCommand extends LibraryCommand {
    PlaylistsCommand(InstantSource clock) {
        super(clock);
    }

    @Override
    int run(H2PlaylistStore store, PrintWriter out) {
        List<Playlist> playlists = store.playlists();
        if (playlists.isEmpty()) {
            out.println("No playlists yet; \"import PATH... --playlist NAME\" makes one.");
            return 0;
        }
        PlaylistMapping mapping = store.mapping();
        int name = width(playlists.stream().map(Playlist::name).toList());
        int songs =
                width(playlists.stream().map(list -> Songs.count(list.tracks())).toList());
        for (Playlist playlist : playlists) {
            String line = String.format(
                    Locale.ROOT,
                    "%-" + name + "s  %" + songs + "s  %s",
                    playlist.name(),
                    Songs.count(playlist.tracks()),
                    String.join(", ", players(mapping, playlist)));
            out.println(line.stripTrailing());
        }
        return 0;
    }

    private static int width(List<String> texts) {
        return texts.stream().mapToInt(String::length).max().orElse(1);
    }

    private static List<String> players(PlaylistMapping mapping, Playlist playlist) {
        List<String> players = new ArrayList<>();
        for (Emotion emotion : Emotion.values()) {
            if (mapping.target(emotion) instanceof PlaylistMapping.Play play
                    && play.playlistIds().contains(playlist.id())) {
                players.add(emotion.key());
            }
        }
        if (mapping.fallback().equals(Optional.of(playlist.id()))) {
            players.add(MapCommand.FALLBACK);
        }
        return players;
    }
}
