package io.github.mooddj.model.rival;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.mooddj.model.classify.NetworkFileException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns the published weights of the 68-landmark network (a manifest in JSON, and bytes of which each stands for
 * {@code byte * scale + min}) into a file of ours. Done once; the result ships. Any thread.
 */
public final class LandmarkWeights {
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private LandmarkWeights() {}

    /**
     * Converts.
     *
     * @param manifest the {@code ...-weights_manifest.json}, with the {@code .bin} that it names beside it
     * @param output our file
     * @return how many weights there are
     * @throws NetworkFileException if the manifest is not understood, or does not fit the bytes or the network
     * @throws IOException if a file is not readable or writable
     */
    public static int convert(Path manifest, Path output) throws IOException {
        JsonNode group = new ObjectMapper().readTree(manifest.toFile()).path(0);
        String name = group.path("paths").path(0).asText();
        if (name.isEmpty() || group.path("paths").size() != 1) {
            throw new NetworkFileException(manifest + " names no single file of weights");
        }
        Path bytes = manifest.resolveSibling(name);
        if (Files.size(bytes) > MOST_BYTES) {
            throw new NetworkFileException(bytes + " is larger than any such file (4 MB)");
        }
        ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(bytes)).order(ByteOrder.LITTLE_ENDIAN);
        LinkedHashMap<String, float[]> arrays = new LinkedHashMap<>();
        int all = 0;
        for (JsonNode weight : group.path("weights")) {
            float[] values = values(weight, in, bytes);
            arrays.put(weight.path("name").asText(), values);
            all += values.length;
        }
        if (in.hasRemaining()) {
            throw new NetworkFileException(bytes + " is longer than its manifest says");
        }
        NumberArrays content = new NumberArrays(LandmarkNetwork.KIND, List.of(), Map.of(), arrays);
        LandmarkNetwork.of(content).close();
        new NumberArraysFile().write(content, output);
        return all;
    }

    private static float[] values(JsonNode weight, ByteBuffer in, Path bytes) throws NetworkFileException {
        long length = 1;
        for (JsonNode side : weight.path("shape")) {
            length *= side.asLong();
        }
        JsonNode quantisation = weight.path("quantization");
        if (!quantisation.path("dtype").asText().equals("uint8") || length < 1 || length > in.remaining()) {
            throw new NetworkFileException(
                    bytes + " does not hold " + weight.path("name").asText() + " as bytes");
        }
        double scale = quantisation.path("scale").asDouble();
        double least = quantisation.path("min").asDouble();
        float[] values = new float[(int) length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) ((in.get() & 0xff) * scale + least);
        }
        return values;
    }
}
