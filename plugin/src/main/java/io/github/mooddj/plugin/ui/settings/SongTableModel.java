package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.playlists.Track;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.swing.table.AbstractTableModel;

/** Songs of a shelf: favourite, title, artist, length. Event dispatch thread only. */
final class SongTableModel extends AbstractTableModel {
    static final int FAVOURITE = 0;
    static final int TITLE = 1;
    static final int ARTIST = 2;
    static final int LENGTH = 3;

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("song.favourite", "song.title", "song.artist", "song.length");

    private final transient Consumer<Track> favourites;
    private transient List<Track> songs = List.of();
    private transient int[] places = {};
    private transient boolean all = true;
    private transient Map<Long, String> troubles = Map.of();

    /** Hands songs to {@code favourites}, marked or not as the user wants them. */
    SongTableModel(Consumer<Track> favourites) {
        this.favourites = favourites;
    }

    /**
     * Shows these.
     *
     * @param unplayable why a song cannot be played, by its id
     */
    void show(List<Track> tracks, Map<Long, String> unplayable) {
        show(tracks, IntStream.range(0, tracks.size()).toArray(), unplayable);
    }

    /** Shows those of a shelf's songs that stand in these places. */
    void show(List<Track> shelf, int[] shown, Map<Long, String> unplayable) {
        songs = Arrays.stream(shown).mapToObj(shelf::get).toList();
        places = shown.clone();
        all = shown.length == shelf.size();
        troubles = Map.copyOf(unplayable);
        fireTableDataChanged();
    }

    /** Why songs cannot be played, by id; the songs stay. */
    void showTroubles(Map<Long, String> unplayable) {
        troubles = Map.copyOf(unplayable);
        if (!songs.isEmpty()) {
            fireTableRowsUpdated(0, songs.size() - 1);
        }
    }

    /** Whether every song of the shelf is shown. */
    boolean showsAll() {
        return all;
    }

    /** Where the song in this row stands in its shelf. */
    int place(int row) {
        return places[row];
    }

    /** Why songs cannot be played, by id. */
    Map<Long, String> troubles() {
        return troubles;
    }

    List<Track> songs() {
        return songs;
    }

    /** Why the song in this row cannot be played; empty when it can. */
    Optional<String> trouble(int row) {
        return Optional.ofNullable(troubles.get(songs.get(row).id()));
    }

    @Override
    public int getRowCount() {
        return songs.size();
    }

    @Override
    public int getColumnCount() {
        return COLUMNS.size();
    }

    @Override
    public String getColumnName(int column) {
        return column == FAVOURITE ? "" : Words.text(COLUMNS.get(column));
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return column == FAVOURITE ? Boolean.class : String.class;
    }

    @Override
    public boolean isCellEditable(int row, int column) {
        return false;
    }

    @Override
    public Object getValueAt(int row, int column) {
        Track song = songs.get(row);
        return switch (column) {
            case FAVOURITE -> song.favourite();
            case TITLE -> song.title();
            case ARTIST -> song.artist();
            case LENGTH -> song.length().map(Words::time).orElse("");
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    /** Marks a song as a favourite, or no longer. */
    void toggleFavourite(int row) {
        Track song = songs.get(row);
        favourites.accept(song.withFavourite(!song.favourite()));
    }
}
