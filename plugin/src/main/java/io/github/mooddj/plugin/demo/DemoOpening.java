package io.github.mooddj.plugin.demo;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.LibraryException;
import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.playlists.files.FileTrouble;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the demo with music after a second or two: what sounds before any mood is known is made while the library
 * opens, the rest while that plays. Any thread.
 */
public final class DemoOpening implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(DemoOpening.class);

    private static final Emotion FIRST = Emotion.NEUTRAL;

    /** The demo's faces begin with a smile. */
    private static final List<Emotion> THEN =
            List.of(Emotion.HAPPY, Emotion.SAD, Emotion.ANGRY, Emotion.SURPRISE, Emotion.FEAR, Emotion.DISGUST);

    private final Path music;
    private final ThreadFactory threads;
    private final FutureTask<Emotion> first;
    private volatile boolean over;

    private DemoOpening(Path music, ThreadFactory threads) {
        this.music = music;
        this.threads = threads;
        this.first = new FutureTask<>(() -> {
            DemoMusic.make(music, FIRST);
            return FIRST;
        });
    }

    /**
     * Begins to make the first music; returns at once.
     *
     * @param musicDirectory where to; made if it is not there
     * @param threads makes what it is made on; daemons
     */
    public static DemoOpening begin(Path musicDirectory, ThreadFactory threads) {
        DemoOpening opening = new DemoOpening(musicDirectory, threads);
        threads.newThread(opening.first).start();
        return opening;
    }

    /**
     * Puts the first music into the library; waits until it is made.
     *
     * @throws IOException with a sentence for the user, without a full stop, if the disk refuses
     */
    public void fillFirst(PlaylistStore store) throws IOException {
        try {
            DemoLibrary.fill(store, music, first.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Mood DJ ends before it has opened");
        } catch (ExecutionException e) {
            throw new IOException(incomplete(e.getCause()), e);
        } catch (IOException e) {
            throw new IOException(incomplete(e), e);
        }
    }

    /**
     * Makes the rest and puts it into the library, mood by mood; returns at once.
     *
     * @param writer the thread that writes into the library, and closes it after {@link #close}
     * @param came called on that thread each time that there is more
     * @param trouble hears what went wrong, as a sentence
     */
    public void fillRest(PlaylistStore store, Executor writer, Runnable came, Consumer<String> trouble) {
        threads.newThread(() -> {
                    for (Emotion emotion : THEN) {
                        if (over) {
                            return;
                        }
                        try {
                            DemoMusic.make(music, emotion);
                        } catch (IOException e) {
                            failed(e, trouble);
                            return;
                        }
                        writer.execute(() -> fill(store, emotion, came, trouble));
                    }
                })
                .start();
    }

    private void fill(PlaylistStore store, Emotion emotion, Runnable came, Consumer<String> trouble) {
        if (over) {
            return;
        }
        try {
            DemoLibrary.fill(store, music, emotion);
            came.run();
        } catch (IOException | LibraryException e) {
            failed(e, trouble);
        }
    }

    private static void failed(Exception problem, Consumer<String> trouble) {
        log.warn("The demo's music is not complete", problem);
        trouble.accept(incomplete(problem) + ".");
    }

    private static String incomplete(@Nullable Throwable problem) {
        String reason = problem instanceof IOException disk
                ? FileTrouble.reason(disk)
                : String.valueOf(problem == null ? "" : problem.getMessage());
        return "The demo's music is not complete: " + reason;
    }

    /** Makes and fills nothing more. */
    @Override
    public void close() {
        over = true;
    }
}
