package io.github.mooddj.plugin.camera;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The cameras of this computer, as far as the system tells without opening them: on Linux. Stateless. */
public final class CameraList {
    private static final Pattern NODE = Pattern.compile("video(\\d{1,3})");

    private final Path nodes;
    private final Path system;

    /** The cameras of this computer. */
    public CameraList() {
        this(Path.of("/dev"), Path.of("/sys/class/video4linux"));
    }

    CameraList(Path nodes, Path system) {
        this.nodes = nodes;
        this.system = system;
    }

    /**
     * A camera that can be opened.
     *
     * @param index as the system counts
     * @param name for people
     * @param node the device's file
     */
    public record Entry(int index, String name, Path node) {}

    /** In the system's order; the place in this list is the camera's number. Empty on other systems than Linux. */
    public List<Entry> entries() {
        if (!Files.isDirectory(nodes)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(nodes)) {
            return files.map(this::entry)
                    .flatMap(List::stream)
                    .sorted(Comparator.comparingInt(Entry::index))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private List<Entry> entry(Path node) {
        String file = String.valueOf(node.getFileName());
        Matcher matcher = NODE.matcher(file);
        // A camera has a second node, for data about its frames, with another index.
        if (!matcher.matches()
                || !text(system.resolve(file).resolve("index"), "0").equals("0")) {
            return List.of();
        }
        int index = Integer.parseInt(matcher.group(1));
        return List.of(new Entry(index, text(system.resolve(file).resolve("name"), "camera " + index), node));
    }

    private static String text(Path file, String otherwise) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8).strip();
            return text.isEmpty() ? otherwise : text;
        } catch (IOException e) {
            return otherwise;
        }
    }
}
