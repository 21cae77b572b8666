package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.PlaylistMapping;
import io.github.mooddj.playlists.PlaylistMapping.LeaveAlone;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.table.AbstractTableModel;

/** One row per emotion: its name, what it plays, how many songs those are. Event dispatch thread only. */
final class MappingTableModel extends AbstractTableModel {
    private static final long serialVersionUID = 1L;
    private static final List<Emotion> EMOTIONS = List.of(Emotion.values());
    private static final List<String> COLUMNS = List.of("mapping.mood", "mapping.playlists", "mapping.songs");

    private transient LibraryView library = LibraryView.EMPTY;
    private transient List<Row> rows = rows(library);

    /**
     * What an emotion does.
     *
     * @param emotion whose
     * @param playlists its own, in order
     * @param leavesAlone whether it leaves the music as it is
     * @param fallback what plays instead, when its own have no songs
     */
    record Row(Emotion emotion, List<Playlist> playlists, boolean leavesAlone, Optional<Playlist> fallback) {
        Row {
            playlists = List.copyOf(playlists);
        }

        int songs() {
            return playlists.stream()
                    .mapToInt(playlist -> playlist.tracks().size())
                    .sum();
        }
    }

    void show(LibraryView view) {
        library = view;
        rows = rows(view);
        fireTableDataChanged();
    }

    Row row(Emotion emotion) {
        return rows.get(EMOTIONS.indexOf(emotion));
    }

    /** What an emotion plays, in words; empty text for nothing of its own. */
    String words(Emotion emotion) {
        return String.valueOf(getValueAt(EMOTIONS.indexOf(emotion), 1));
    }

    /** How often a playlist comes in a mood; 1 for those that are not in it. */
    int weight(Emotion emotion, long playlist) {
        return library.mapping().target(emotion) instanceof PlaylistMapping.Play play
                ? play.shares().stream()
                        .filter(share -> share.playlistId() == playlist)
                        .mapToInt(PlaylistMapping.Share::weight)
                        .findFirst()
                        .orElse(1)
                : 1;
    }

    /** All playlists, to choose from. */
    List<Playlist> choices() {
        return library.playlists();
    }

    Optional<Playlist> fallback() {
        return library.mapping().fallback().flatMap(library::playlist);
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return COLUMNS.size();
    }

    @Override
    public String getColumnName(int column) {
        return Words.text(COLUMNS.get(column));
    }

    @Override
    public Object getValueAt(int index, int column) {
        Row row = rows.get(index);
        return switch (column) {
            case 0 -> Words.name(row.emotion());
            case 1 ->
                row.leavesAlone()
                        ? Words.text("mapping.leaveAlone")
                        : row.playlists().stream().map(Playlist::name).collect(Collectors.joining(", "));
            case 2 -> row.songs();
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    private static List<Row> rows(LibraryView view) {
        Optional<Playlist> fallback = view.mapping().fallback().flatMap(view::playlist);
        return EMOTIONS.stream()
                .map(emotion -> new Row(
                        emotion,
                        MappingEdit.playlists(view.mapping(), emotion).stream()
                                .flatMap(id -> view.playlist(id).stream())
                                .toList(),
                        view.mapping().target(emotion) instanceof LeaveAlone,
                        fallback))
                .toList();
    }
}
