package io.github.mooddj.model.train;

import io.github.mooddj.model.emotion.Emotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder with one folder of pictures for each class.
 *
 * @param root the folder
 * @param pictures the picture files of each class that has a folder, by name
 */
record ClassFolders(Path root, Map<Emotion, List<Path>> pictures) {
    private static final Set<String> SUFFIXES = Set.of("png", "jpg", "jpeg", "bmp", "gif");

    /**
     * Lists the pictures.
     *
     * @throws DatasetException if it is no folder or none of its folders is named as an emotion
     */
    static ClassFolders of(Path root) throws DatasetException {
        if (!Files.isDirectory(root)) {
            throw new DatasetException(root + " is no folder");
        }
        Map<Emotion, List<Path>> pictures = new EnumMap<>(Emotion.class);
        try {
            for (Emotion emotion : Emotion.values()) {
                Path folder = root.resolve(emotion.key());
                if (Files.isDirectory(folder)) {
                    pictures.put(emotion, pictures(folder));
                }
            }
        } catch (IOException e) {
            throw new DatasetException(root + " is not readable", e);
        }
        if (pictures.isEmpty()) {
            throw new DatasetException(root
                    + " has no folder named as an emotion (happy, angry, sad, neutral, surprise," + " disgust, fear)");
        }
        return new ClassFolders(root, pictures);
    }

    private static List<Path> pictures(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> SUFFIXES.contains(suffix(file)))
                    .sorted()
                    .toList();
        }
    }

    private static String suffix(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
