package io.github.mooddj.plugin.cli;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.PlaylistMapping;
import io.github.mooddj.playlists.PlaylistMapping.Share;
import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.playlists.store.H2PlaylistStore;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code map}: which playlists an emotion plays. */
@Command(
        name = "map",
        mixinStandardHelpOptions = true,
        description = "Shows which playlists each emotion plays, or sets it for one.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "1:failed at run time", "2:wrong usage, or no such playlist"})
final class MapCommand extends LibraryCommand {
    /** The word for what plays when an emotion has no music of its own. */
    static final String FALLBACK = "fallback";

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "EMOTION",
            description = "happy, angry, sad, neutral, surprise, disgust, fear; or fallback, for all that have none.")
    private String emotion = "";

    @Parameters(
            index = "1..*",
            paramLabel = "NAME",
            description = "The playlists, one after the other; the fallback is one.")
    private List<String> names = List.of();

    @Option(
            names = "--weights",
            split = ",",
            paramLabel = "N",
            description = "How often each playlist comes, 1 to 9, such as 3,1; without it one comes after the other.")
    private List<Integer> weights = List.of();

    @Option(names = "--none", description = "No playlist of its own: the fallback plays.")
    private boolean none;

    @Option(names = "--leave-alone", description = "This emotion leaves the music as it is.")
    private boolean leaveAlone;

    MapCommand(InstantSource clock) {
        super(clock);
    }

    @Override
    int run(H2PlaylistStore store, PrintWriter out) throws UnusableInputException {
        int wishes = (names.isEmpty() ? 0 : 1) + (none ? 1 : 0) + (leaveAlone ? 1 : 0);
        if (wishes > 1 || (emotion.isEmpty() && wishes > 0)) {
            throw wrongUsage("map needs an EMOTION and either playlists, --none or --leave-alone");
        }
        if (!weights.isEmpty() && (names.isEmpty() || isFallback())) {
            throw wrongUsage(
                    isFallback() ? "the fallback is one playlist and has no weight" : "--weights needs playlists");
        }
        if (wishes == 1) {
            List<Share> shares = new ArrayList<>();
            for (String name : names) {
                shares.add(new Share(playlist(store, name).id(), weight(shares.size())));
            }
            store.saveMapping(changed(store.mapping(), shares));
        } else if (!emotion.isEmpty() && !isFallback()) {
            Emotion unused = emotion();
        }
        show(store, out);
        return 0;
    }

    private int weight(int place) {
        if (!weights.isEmpty() && weights.size() != names.size()) {
            throw wrongUsage("--weights needs one number for each playlist");
        }
        int weight = weights.isEmpty() ? 1 : weights.get(place);
        if (weight < 1 || weight > Share.HEAVIEST) {
            throw wrongUsage("a weight is 1 to " + Share.HEAVIEST + ", not " + weight);
        }
        return weight;
    }

    private PlaylistMapping changed(PlaylistMapping mapping, List<Share> shares) {
        if (isFallback()) {
            if (leaveAlone || shares.size() > 1) {
                throw wrongUsage("the fallback is one playlist, or --none");
            }
            return new PlaylistMapping(
                    mapping.targets(), shares.stream().map(Share::playlistId).findFirst());
        }
        Map<Emotion, PlaylistMapping.Target> targets = new EnumMap<>(Emotion.class);
        targets.putAll(mapping.targets());
        targets.put(emotion(), leaveAlone ? new PlaylistMapping.LeaveAlone() : new PlaylistMapping.Play(shares));
        return new PlaylistMapping(targets, mapping.fallback());
    }

    private boolean isFallback() {
        return emotion.equalsIgnoreCase(FALLBACK);
    }

    private Emotion emotion() {
        return Emotion.ofKey(emotion).orElseThrow(() -> {
            String known = Arrays.stream(Emotion.values()).map(Emotion::key).collect(Collectors.joining(", "));
            return wrongUsage("there is no emotion '" + emotion + "'; there is: " + known + ", " + FALLBACK);
        });
    }

    /** All of the mapping, or the line that was asked for. */
    private void show(PlaylistStore store, PrintWriter out) {
        PlaylistMapping mapping = store.mapping();
        for (Emotion each : Emotion.values()) {
            if (emotion.isEmpty() || emotion.strip().equalsIgnoreCase(each.key())) {
                out.println(line(each.key(), words(store, mapping.target(each))));
            }
        }
        if (emotion.isEmpty() || isFallback()) {
            Optional<Playlist> playlist = mapping.fallback().flatMap(store::playlist);
            out.println(line(FALLBACK, playlist.map(Playlist::name).orElse("(none)")));
        }
    }

    private static String line(String key, String music) {
        return String.format(Locale.ROOT, "%-9s %s", key, music);
    }

    private static String words(PlaylistStore store, PlaylistMapping.Target target) {
        if (target instanceof PlaylistMapping.LeaveAlone) {
            return "(leaves the music as it is)";
        } else if (target instanceof PlaylistMapping.Play play) {
            boolean even = play.shares().stream().map(Share::weight).distinct().count() < 2;
            String names = play.shares().stream()
                    .flatMap(share -> store.playlist(share.playlistId()).stream()
                            .map(list -> even ? list.name() : list.name() + " x" + share.weight()))
                    .collect(Collectors.joining(", "));
            return names.isEmpty() ? "(the fallback)" : names;
        }
        throw new AssertionError(target);
    }
}
