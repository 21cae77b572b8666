package io.github.mooddj.plugin.instance;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The first program in a data directory. It holds a lock that the system gives back when the process dies, however it
 * dies, and listens at a socket of the file system in a directory that only its owner may enter; no port is opened.
 */
public final class SingleInstance implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SingleInstance.class);
    private static final String OWNER_ONLY = "rwx------";

    private final FileChannel lock;
    private final Optional<ServerSocketChannel> server;
    private final Path socket;

    private SingleInstance(FileChannel lock, Optional<ServerSocketChannel> server, Path socket) {
        this.lock = lock;
        this.server = server;
        this.socket = socket;
    }

    /**
     * Becomes the first in a data directory.
     *
     * @param data exists and can be written
     * @param threads makes the one thread that listens
     * @param show brings the window to the front when a second start asks for it; false where there is none. Called on
     *     that thread
     * @return empty when there is a first one already
     */
    public static Optional<SingleInstance> first(Path data, ThreadFactory threads, BooleanSupplier show) {
        Path place = place(data);
        try {
            makeForOwner(place);
            FileChannel lock =
                    FileChannel.open(place.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            boolean taken = false;
            try {
                taken = take(lock);
            } finally {
                if (!taken) {
                    lock.close();
                }
            }
            return taken ? Optional.of(listening(lock, place.resolve("socket"), threads, show)) : Optional.empty();
        } catch (IOException e) {
            LOG.debug("Whether another Mood DJ runs cannot be known", e);
            return Optional.empty();
        }
    }

    static Path place(Path data) {
        return data.resolve("instance");
    }

    private static void makeForOwner(Path place) throws IOException {
        Files.createDirectories(place);
        if (place.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(place, PosixFilePermissions.fromString(OWNER_ONLY));
        }
        if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(place + " is no directory of ours");
        }
    }

    private static boolean take(FileChannel channel) throws IOException {
        try {
            FileLock taken = channel.tryLock();
            return taken != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** A socket that lies there is one of a dead process: we have the lock. */
    private static SingleInstance listening(
            FileChannel lock, Path socket, ThreadFactory threads, BooleanSupplier show) {
        try {
            Files.deleteIfExists(socket);
            ServerSocketChannel server = bound(socket);
            threads.newThread(new SecondStarts(server, show)).start();
            return new SingleInstance(lock, Optional.of(server), socket);
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            // A path that is too long for a socket, or a file system without them: second starts say "in use".
            LOG.debug("Second starts cannot be heard", e);
            return new SingleInstance(lock, Optional.empty(), socket);
        }
    }

    private static ServerSocketChannel bound(Path socket) throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        boolean bound = false;
        try {
            server.bind(UnixDomainSocketAddress.of(socket));
            bound = true;
            return server;
        } finally {
            if (!bound) {
                server.close();
            }
        }
    }

    /** Lets another one be the first. */
    @Override
    public void close() {
        try {
            if (server.isPresent()) {
                server.get().close();
                Files.deleteIfExists(socket);
            }
            lock.close();
        } catch (IOException e) {
            LOG.debug("The place of the first program cannot be tidied", e);
        }
    }
}
