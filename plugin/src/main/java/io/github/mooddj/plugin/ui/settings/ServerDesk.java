package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.playlists.LibraryException;
import io.github.mooddj.plugin.server.MusicServers;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import javax.swing.SwingWorker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the music servers, each question in a worker, one at a time; what goes wrong becomes a line for the user. Called
 * and calls back on the event dispatch thread.
 */
final class ServerDesk {
    private static final Logger log = LoggerFactory.getLogger(ServerDesk.class);

    private final MusicServers servers;
    private final LibraryDesk library;
    private Consumer<Boolean> busy = ignored -> {};

    /** A question that waits for the network. */
    interface Question<T> {
        T ask(MusicServers servers) throws IOException;
    }

    ServerDesk(MusicServers servers, LibraryDesk library) {
        this.servers = servers;
        this.library = library;
    }

    /** Where songs of a server go. */
    LibraryDesk library() {
        return library;
    }

    /** Calls {@code viewer} when a question begins (true) and when it is answered. */
    void onBusy(Consumer<Boolean> viewer) {
        busy = viewer;
    }

    /** Asks; {@code then} follows with the answer, or a line for the user in its place. */
    <T> void ask(Question<T> question, Consumer<T> then) {
        busy.accept(true);
        new SwingWorker<T, Void>() {
            @Override
            protected T doInBackground() throws IOException {
                return question.ask(servers);
            }

            @Override
            protected void done() {
                busy.accept(false);
                try {
                    then.accept(get());
                } catch (ExecutionException e) {
                    failed(e.getCause() == null ? e : e.getCause());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }.execute();
    }

    private void failed(Throwable cause) {
        if (cause instanceof IOException
                || cause instanceof LibraryException
                || cause instanceof IllegalArgumentException) {
            log.info("A music server: {}", cause.getMessage());
            library.say(Notice.problem(Words.said(cause.getMessage())));
        } else {
            log.error("Asking a music server failed", cause);
            library.say(Notice.problem(Words.text("problem.unexpected")));
        }
    }
}
