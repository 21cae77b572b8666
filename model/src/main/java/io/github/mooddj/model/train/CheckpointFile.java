package io.github.mooddj.model.train;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Keeps what a run needs to go on after it was stopped: one line of JSON, then four arrays of floats. It is replaced
 * only by a whole one, and holds numbers only: nothing in it is deserialised.
 */
final class CheckpointFile {
    /** Bytes of an array: the updater keeps two numbers for each weight, 130 MB for the widest network. */
    private static final int LARGEST = 256 * 1024 * 1024;

    private final Path file;
    private final ObjectMapper json = new ObjectMapper();

    CheckpointFile(Path file) {
        this.file = file;
    }

    /**
     * The head.
     *
     * @param plan of the run
     * @param faces how many faces it learns from
     * @param step steps done
     * @param best the best validation score so far
     */
    record Head(
            @JsonProperty("plan") TrainingPlan plan,
            @JsonProperty("faces") int faces,
            @JsonProperty("step") int step,
            @JsonProperty("best") double best) {}

    /**
     * A run at one moment. Arrays are not copied.
     *
     * @param head what run, and how far
     * @param weights as learnt
     * @param average their moving average
     * @param updater the updater's state
     * @param bestWeights those of the best network so far; none before the first try
     */
    @SuppressWarnings("ArrayRecordComponent") // read once, written once
    record Checkpoint(Head head, float[] weights, float[] average, float[] updater, float[] bestWeights) {}

    boolean exists() {
        return Files.exists(file);
    }

    void write(Checkpoint checkpoint) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
            out.writeUTF(json.writeValueAsString(checkpoint.head()));
            write(out, checkpoint.weights());
            write(out, checkpoint.average());
            write(out, checkpoint.updater());
            write(out, checkpoint.bestWeights());
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void write(DataOutputStream out, float[] values) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES);
        bytes.asFloatBuffer().put(values);
        out.writeInt(values.length);
        out.write(bytes.array());
    }

    /**
     * Reads it.
     *
     * @throws DatasetException if it is damaged
     */
    Checkpoint read() throws DatasetException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            Head head = json.readValue(in.readUTF(), Head.class);
            if (head == null || head.plan() == null) {
                throw new IOException("no plan");
            }
            float[] weights = floats(in);
            float[] average = floats(in);
            float[] updater = floats(in);
            // Checkpoints of earlier versions end here; the best network is in the output file then.
            return new Checkpoint(head, weights, average, updater, in.available() > 0 ? floats(in) : new float[0]);
        } catch (IOException | IllegalArgumentException e) {
            throw new DatasetException(file + " is no checkpoint, or is damaged; --restart begins anew", e);
        }
    }

    private float[] floats(DataInputStream in) throws IOException {
        int length = in.readInt();
        // Not more than there is: a damaged length would ask for memory that nothing fills.
        if (length < 0 || length > Math.min(LARGEST, Files.size(file)) / Float.BYTES) {
            throw new IOException("length " + length);
        }
        byte[] bytes = new byte[length * Float.BYTES];
        in.readFully(bytes);
        float[] values = new float[length];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
        return values;
    }
}
