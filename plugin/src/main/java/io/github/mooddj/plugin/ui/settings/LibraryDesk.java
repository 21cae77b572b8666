package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.playlists.LibraryException;
import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.playlists.files.FolderWatch;
import io.github.mooddj.playlists.files.TagSource;
import io.github.mooddj.plugin.dj.DjCommands;
import io.github.mooddj.plugin.music.MusicRoom;
import java.awt.EventQueue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.SwingWorker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the dialog's changes to the library, one after the other, each in a worker, and shows what came of them. A
 * change that the library refuses becomes a line for the user, and the view is drawn again as it was. Called and calls
 * back on the event dispatch thread.
 */
final class LibraryDesk {
    private static final Logger log = LoggerFactory.getLogger(LibraryDesk.class);

    private final PlaylistStore store;
    private final DjCommands commands;
    private final Deque<Job<?>> waiting = new ArrayDeque<>();
    private final List<Consumer<LibraryView>> viewers = new ArrayList<>();
    private final List<Consumer<Notice>> noticers = new ArrayList<>();
    private final Optional<MusicRoom> music;
    private final Optional<FolderWatch.Listening> listening;
    private LibraryView view = LibraryView.EMPTY;
    private boolean busy;

    LibraryDesk(PlaylistStore store, DjCommands commands) {
        this(store, commands, Optional.empty());
    }

    /** With {@code music}, whatever comes into a watched folder is shown as well. */
    LibraryDesk(PlaylistStore store, DjCommands commands, Optional<MusicRoom> music) {
        this.store = store;
        this.commands = commands;
        this.music = music;
        listening = music.map(room -> room.onChange(() -> EventQueue.invokeLater(this::refresh)));
    }

    /** Reads the tags that our own library cannot; may be asked in a worker. */
    TagSource tags() {
        return music.map(MusicRoom::tags).orElse(TagSource.NONE);
    }

    /** The list of watched folders is another one. */
    void foldersChanged() {
        music.ifPresent(MusicRoom::watchFolders);
    }

    /** No longer listens to what comes in by itself. */
    void close() {
        listening.ifPresent(FolderWatch.Listening::close);
    }

    /** The library for work of its own kind in a worker, such as an import. */
    PlaylistStore store() {
        return store;
    }

    /** The library as last read. */
    LibraryView view() {
        return view;
    }

    /** Calls {@code viewer} with every new view. */
    void onView(Consumer<LibraryView> viewer) {
        viewers.add(viewer);
    }

    /** Calls {@code noticer} with every line for the user. */
    void onNotice(Consumer<Notice> noticer) {
        noticers.add(noticer);
    }

    /** Shows a line to the user. */
    void say(Notice notice) {
        noticers.forEach(noticer -> noticer.accept(notice));
    }

    /** Reads the library anew. */
    void refresh() {
        put(new Job<>(library -> true, done -> {}, false));
    }

    /** Changes the library. */
    void change(Consumer<PlaylistStore> change) {
        change(
                library -> {
                    change.accept(library);
                    return true;
                },
                done -> {});
    }

    /** Changes the library; {@code then} follows when the change is saved and the view is drawn. */
    <T> void change(Function<PlaylistStore, T> change, Consumer<T> then) {
        put(new Job<>(change, then, true));
    }

    /** Reads something else from the library than the view. */
    <T> void read(Function<PlaylistStore, T> question, Consumer<T> answer) {
        put(new Job<>(question, answer, false));
    }

    /** Something changed the library in a worker of its own. */
    void changed() {
        commands.libraryChanged();
        refresh();
    }

    /** A sentence for the user about what went wrong in a worker. */
    void failed(Throwable cause) {
        if (cause instanceof LibraryException || cause instanceof IllegalArgumentException) {
            log.warn("The library refused a change", cause);
            say(Notice.problem(Words.said(cause.getMessage())));
        } else {
            log.error("A change to the library failed", cause);
            say(Notice.problem(Words.text("problem.unexpected")));
        }
    }

    private void put(Job<?> job) {
        waiting.add(job);
        next();
    }

    private void next() {
        Job<?> job = busy ? null : waiting.poll();
        if (job != null) {
            busy = true;
            job.start();
        }
    }

    private void show(LibraryView fresh) {
        view = fresh;
        viewers.forEach(viewer -> viewer.accept(fresh));
    }

    private record Outcome<T>(T result, LibraryView view) {}

    private final class Job<T> {
        private final Function<PlaylistStore, T> work;
        private final Consumer<T> then;
        private final boolean changes;

        Job(Function<PlaylistStore, T> work, Consumer<T> then, boolean changes) {
            this.work = work;
            this.then = then;
            this.changes = changes;
        }

        void start() {
            new SwingWorker<Outcome<T>, Void>() {
                @Override
                protected Outcome<T> doInBackground() {
                    T result = work.apply(store);
                    return new Outcome<>(result, LibraryView.read(store, Words.sayings()));
                }

                @Override
                protected void done() {
                    busy = false;
                    try {
                        finish(get());
                    } catch (ExecutionException e) {
                        failed(e.getCause() == null ? e : e.getCause());
                        show(view);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    } finally {
                        next();
                    }
                }
            }.execute();
        }

        private void finish(Outcome<T> outcome) {
            if (changes) {
                commands.libraryChanged();
            }
            show(outcome.view());
            then.accept(outcome.result());
        }
    }
}
