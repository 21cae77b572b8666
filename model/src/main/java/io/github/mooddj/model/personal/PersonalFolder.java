package io.github.mooddj.model.personal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** The calibration of one person on the disk, and the one before it. One thread at a time. */
public final class PersonalFolder {
    private final PersonalFile files = new PersonalFile();
    private final Path current;
    private final Path before;

    /**
     * Uses a folder that need not exist yet.
     *
     * @param folder the {@code models} folder of the user's or a profile's data directory
     */
    public PersonalFolder(Path folder) {
        this.current = folder.resolve("personal.head");
        this.before = folder.resolve("personal-before.head");
    }

    /**
     * The calibration in use; empty when there is none.
     *
     * @throws PersonalFileException with a line for the user, if there is one that cannot be used
     */
    public Optional<PersonalCalibration> load(GeneralNetwork general) throws PersonalFileException {
        return Files.exists(current) ? Optional.of(files.read(current, general)) : Optional.empty();
    }

    /**
     * Puts a new calibration in use; the one that was becomes the one before.
     *
     * @throws IOException if the disk refuses; then the old one stays
     */
    public void keep(PersonalCalibration calibration) throws IOException {
        if (Files.exists(current)) {
            Files.copy(current, before, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.deleteIfExists(before);
        }
        files.write(calibration, current);
    }

    /**
     * Goes back to the calibration before, or to none.
     *
     * @throws IOException if the disk refuses
     */
    public void undo() throws IOException {
        if (Files.exists(before)) {
            Files.move(before, current, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.deleteIfExists(current);
        }
    }

    /**
     * Deletes everything.
     *
     * @throws IOException if the disk refuses
     */
    public void remove() throws IOException {
        Files.deleteIfExists(current);
        Files.deleteIfExists(before);
    }

    /** Whether there is one before the one in use. */
    public boolean hasBefore() {
        return Files.exists(before);
    }
}
