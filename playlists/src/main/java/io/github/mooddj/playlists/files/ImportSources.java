package io.github.mooddj.playlists.files;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Finds out what the sources of one import name: files and addresses, before any tag is read. Used once. */
final class ImportSources {
    private static final int DEEPEST_PLAYLIST = 4;

    private final RefusalList missing = new RefusalList();
    private final RefusalList rejected = new RefusalList();
    private final List<Candidate> all = new ArrayList<>();

    /** Which candidates stand in which playlist file that was named itself; by the file's title. */
    private final Map<Path, List<Candidate>> playlistFiles = new LinkedHashMap<>();

    /** Playlist files of this source that were read; each is read once, so that there is an end. */
    private final Set<Path> read = new LinkedHashSet<>();

    private final ImportProgress progress;

    /**
     * Something to take into the library.
     *
     * @param location its address; of a file, a {@code file} address
     * @param entry what the playlist says about it
     */
    record Candidate(URI location, PlaylistEntry entry) {
        static Candidate of(Path file) {
            return new Candidate(file.toUri(), PlaylistEntry.of(file.toString()));
        }
    }

    ImportSources(ImportProgress progress) {
        this.progress = progress;
    }

    void add(Path source) {
        Path path = source.toAbsolutePath().normalize();
        try {
            if (Files.isDirectory(path)) {
                MusicFolder.music(path, rejected, progress).forEach(file -> all.add(Candidate.of(file)));
            } else if (MusicFiles.isPlaylist(path) && Files.isRegularFile(path)) {
                List<Candidate> entries = new ArrayList<>();
                read.clear();
                addPlaylist(path, 1, entries);
                all.addAll(entries);
                playlistFiles.put(path, entries);
            } else {
                addFile(path, PlaylistEntry.of(source.toString()), all);
            }
        } catch (IOException e) {
            rejected.add(source.toString(), Reason.of(e));
        }
    }

    /** Adds the address of a stream. */
    void addAddress(String text) {
        EntryLocation location = EntryLocation.of(text.strip(), Path.of(""));
        if (location instanceof EntryLocation.Remote remote) {
            all.add(new Candidate(remote.address(), PlaylistEntry.of(text.strip())));
        } else if (location instanceof EntryLocation.Refused refused) {
            rejected.add(text, refused.reason());
        } else {
            rejected.add(text, Reason.NO_ADDRESS);
        }
    }

    private void addPlaylist(Path file, int depth, List<Candidate> target) throws IOException {
        Path real = file.toRealPath();
        if (depth > DEEPEST_PLAYLIST || !read.add(real)) {
            rejected.add(file.toString(), Reason.NESTED);
            return;
        }
        Path directory = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file has a folder");
        for (PlaylistEntry entry : PlaylistFile.read(file, rejected)) {
            if (progress.cancelled()) {
                break;
            }
            EntryLocation location = EntryLocation.of(entry.location(), directory);
            if (location instanceof EntryLocation.Remote remote) {
                target.add(new Candidate(remote.address(), entry));
            } else if (location instanceof EntryLocation.Refused refused) {
                rejected.add(entry.location(), refused.reason());
            } else if (location instanceof EntryLocation.Local local) {
                addEntry(local.file(), entry, depth, target);
            }
        }
    }

    private void addEntry(Path file, PlaylistEntry entry, int depth, List<Candidate> target) {
        if (!MusicFiles.isPlaylist(file) || !Files.isRegularFile(file)) {
            addFile(file, entry, target);
            return;
        }
        try {
            addPlaylist(file, depth + 1, target);
        } catch (IOException e) {
            rejected.add(entry.location(), Reason.of(e));
        }
    }

    private void addFile(Path file, PlaylistEntry entry, List<Candidate> target) {
        if (!Files.exists(file)) {
            missing.add(entry.location(), Reason.NOT_THERE);
        } else if (!MusicFiles.isAudio(file)) {
            rejected.add(entry.location(), Reason.NOT_MUSIC);
        } else if (Files.isRegularFile(file)) {
            target.add(new Candidate(file.toUri(), entry));
        } else {
            rejected.add(entry.location(), Reason.NOT_A_FILE);
        }
    }

    List<Candidate> all() {
        return all;
    }

    Map<Path, List<Candidate>> playlistFiles() {
        return playlistFiles;
    }

    RefusalList missing() {
        return missing;
    }

    RefusalList rejected() {
        return rejected;
    }
}
