package io.github.mooddj.model.rival;

import io.github.mooddj.model.classify.CropClassifier;
import io.github.mooddj.model.classify.NetworkFileException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** Opens the rivals: those that ship, or ones that {@code train} wrote. Any thread. */
public final class RivalModels {
    /** Their names on the command line, which their files have in themselves. */
    public static final List<String> NAMES = List.of(RivalClassifier.BOVW, RivalClassifier.LANDMARKS);

    private final NumberArraysFile files = new NumberArraysFile();

    /** Makes an opener. */
    public RivalModels() {}

    /**
     * The one that ships.
     *
     * @param name one of {@link #NAMES}
     * @throws NetworkFileException if its file is missing from the program or damaged
     */
    public CropClassifier bundled(String name) throws NetworkFileException {
        return RivalClassifier.of(files.bundled(name + ".rival", name));
    }

    /**
     * The size of the files that a rival needs, in bytes.
     *
     * @param name one of {@link #NAMES}
     * @throws IOException if one is missing from the program
     */
    public long bytes(String name) throws IOException {
        long bytes = size(name + ".rival");
        return name.equals(RivalClassifier.LANDMARKS) ? bytes + size(LandmarkNetwork.RESOURCE) : bytes;
    }

    private static long size(String resource) throws IOException {
        try (InputStream in = RivalModels.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new NetworkFileException("the file " + resource + " is missing from the program");
            }
            return in.transferTo(OutputStream.nullOutputStream());
        }
    }

    /**
     * One of the user's.
     *
     * @param name one of {@link #NAMES}
     * @throws NetworkFileException if it is no file of that rival that this program opens
     */
    public CropClassifier open(String name, Path file) throws NetworkFileException {
        return RivalClassifier.of(files.read(file, name));
    }
}
