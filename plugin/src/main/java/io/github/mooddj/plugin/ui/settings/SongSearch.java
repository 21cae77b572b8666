package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.playlists.Track;
import io.github.mooddj.playlists.TrackSearch;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import javax.swing.JTextField;
import javax.swing.SwingWorker;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A field that finds songs of a shelf while the user types. Event dispatch thread; a worker prepares the search. */
final class SongSearch extends JTextField {
    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(SongSearch.class);

    private final transient Consumer<int[]> found;
    private transient List<Track> songs = List.of();
    private transient @Nullable TrackSearch ready;
    /** Among which a search is being prepared. */
    private transient @Nullable List<Track> preparing;

    /** Hands to {@code found} the places of the songs that the words are found in, whenever they change. */
    SongSearch(Consumer<int[]> found) {
        super(14);
        this.found = found;
        setName("library.search");
        putClientProperty("JTextField.placeholderText", Words.text("search"));
        putClientProperty("JTextField.showClearButton", true);
        getAccessibleContext().setAccessibleName(Words.text("search"));
        getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                search();
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                search();
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                search();
            }
        });
        Keys.on(this, "ESCAPE", () -> setText(""));
    }

    /** Whether the user looks for something. */
    boolean isSearching() {
        return !getText().isBlank();
    }

    /** Looks among these from now on. */
    void over(List<Track> shelf) {
        songs = shelf;
        ready = null;
    }

    private void search() {
        if (!isSearching()) {
            found.accept(new int[0]);
        } else if (ready == null) {
            prepare();
        } else {
            found.accept(ready.places(getText()));
        }
    }

    private void prepare() {
        List<Track> wanted = songs;
        if (preparing == wanted) {
            return;
        }
        preparing = wanted;
        new SwingWorker<TrackSearch, Void>() {
            @Override
            protected TrackSearch doInBackground() {
                return new TrackSearch(wanted);
            }

            @Override
            protected void done() {
                try {
                    if (songs == wanted) {
                        ready = get();
                        preparing = null;
                        search();
                    }
                } catch (ExecutionException e) {
                    log.warn("The search could not be prepared", e);
                    preparing = null;
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }.execute();
    }

    /** Says it again, after the shelf was drawn anew. */
    void again() {
        if (isSearching()) {
            search();
        }
    }
}
