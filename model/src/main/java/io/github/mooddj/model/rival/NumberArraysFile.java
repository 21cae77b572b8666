package io.github.mooddj.model.rival;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.mooddj.model.classify.NetworkFileException;
import io.github.mooddj.model.seal.SealedFile;
import io.github.mooddj.model.seal.SealedFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads and writes the files of the rivals: {@link SealedFile}s of the kind {@code rival}, whose line of JSON names the
 * arrays and their lengths. OpenCV's own readers never see a file from outside. Stateless.
 */
final class NumberArraysFile {
    private static final int MOST_MEGABYTES = 64;

    private final SealedFile files = new SealedFile("rival", MOST_MEGABYTES);
    private final ObjectMapper json = new ObjectMapper();

    private record Head(
            @JsonProperty("kind") String kind,
            @JsonProperty("labels") List<String> labels,
            @JsonProperty("settings") Map<String, Double> settings,
            @JsonProperty("arrays") LinkedHashMap<String, Integer> arrays) {}

    /**
     * Reads a file.
     *
     * @param kind what it has to be
     * @throws NetworkFileException if it is missing, damaged, or of another kind
     */
    NumberArrays read(Path file, String kind) throws NetworkFileException {
        try {
            return arrays(files.read(file), file.toString(), kind);
        } catch (SealedFileException e) {
            throw new NetworkFileException(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Reads one that ships beside this class.
     *
     * @throws NetworkFileException if it is missing or damaged
     */
    NumberArrays bundled(String resource, String kind) throws NetworkFileException {
        String name = "the file " + resource + " of Mood DJ";
        try (InputStream in = NumberArraysFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new NetworkFileException(name + " is missing from the program");
            }
            return arrays(files.read(in, name), name, kind);
        } catch (NetworkFileException e) {
            throw e;
        } catch (SealedFileException e) {
            throw new NetworkFileException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new NetworkFileException(name + " is not readable", e);
        }
    }

    private NumberArrays arrays(SealedFile.Content content, String name, String kind) throws NetworkFileException {
        try {
            Head head = json.readValue(content.description(), Head.class);
            if (head == null || !kind.equals(head.kind())) {
                throw new NetworkFileException(
                        name + " is a " + (head == null ? "nameless" : head.kind()) + " file, not one for " + kind);
            }
            LinkedHashMap<String, float[]> arrays = new LinkedHashMap<>();
            int from = 0;
            for (Map.Entry<String, Integer> array : head.arrays().entrySet()) {
                int length = array.getValue();
                if (length < 0 || length > content.numbers().length - from) {
                    throw new NetworkFileException(name + " is damaged: it is shorter than it says");
                }
                arrays.put(array.getKey(), Arrays.copyOfRange(content.numbers(), from, from + length));
                from += length;
            }
            if (from != content.numbers().length) {
                throw new NetworkFileException(name + " is damaged: it is longer than it says");
            }
            return new NumberArrays(kind, head.labels(), head.settings(), arrays);
        } catch (JsonProcessingException | IllegalArgumentException | NullPointerException e) {
            throw new NetworkFileException(name + " cannot be used: its description is not understood", e);
        }
    }

    /** Writes a file; one of that name is replaced only when the new one is whole. */
    void write(NumberArrays content, Path file) throws IOException {
        LinkedHashMap<String, Integer> lengths = new LinkedHashMap<>();
        int all = 0;
        for (Map.Entry<String, float[]> array : content.arrays().entrySet()) {
            lengths.put(array.getKey(), array.getValue().length);
            all += array.getValue().length;
        }
        float[] numbers = new float[all];
        int at = 0;
        for (float[] array : content.arrays().values()) {
            System.arraycopy(array, 0, numbers, at, array.length);
            at += array.length;
        }
        Head head = new Head(content.kind(), content.labels(), content.settings(), lengths);
        files.write(json.writeValueAsString(head), numbers, file);
    }
}
