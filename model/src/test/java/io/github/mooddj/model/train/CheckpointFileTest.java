package io.github.mooddj.model.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.model.rival.OriginalNetwork;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointFileTest {
    @TempDir
    private Path directory = Path.of("");

    private Path path = Path.of("");
    private CheckpointFile file = new CheckpointFile(path);

    @BeforeEach
    void name() {
        path = directory.resolve("some.checkpoint");
        file = new CheckpointFile(path);
    }

    @Test
    void theUpdaterOfTheLargestNetworkIsReadAgain() throws Exception {
        ComputationGraph network = OriginalNetwork.create(7, 1);
        float[] updater = new float
                [Math.toIntExact(network.getUpdater().getUpdaterStateViewArray().length())];
        network.close();
        updater[updater.length - 1] = 0.25f;
        CheckpointFile.Head head = new CheckpointFile.Head(new TrainingPlan(24, 2, 16, 0.001, 1), 100, 12, 0.5);
        float[] none = new float[0];

        file.write(new CheckpointFile.Checkpoint(head, new float[] {1, 2}, none, updater, none));
        CheckpointFile.Checkpoint read = file.read();

        assertEquals(head, read.head());
        assertArrayEquals(new float[] {1, 2}, read.weights());
        assertArrayEquals(updater, read.updater());
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "{\"plan\":null,\"faces\":1,\"step\":1,\"best\":0}", "no JSON"})
    void aHeadWithoutAPlanIsSaid(String head) throws IOException {
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(path))) {
            out.writeUTF(head);
            for (int array = 0; array < 4; array++) {
                out.writeInt(0);
            }
        }
        assertDamaged();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 2, 60_000_000, Integer.MAX_VALUE})
    void aLengthThatTheFileDoesNotHaveIsSaid(int length) throws IOException {
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(path))) {
            out.writeUTF("{\"plan\":{\"width\":4,\"epochs\":1,\"batch\":4,\"rate\":0.002,\"seed\":1},"
                    + "\"faces\":21,\"step\":3,\"best\":0.5}");
            out.writeInt(length);
            out.writeFloat(1);
        }
        assertDamaged();
    }

    private void assertDamaged() {
        DatasetException said = assertThrows(DatasetException.class, file::read);
        assertTrue(String.valueOf(said.getMessage()).contains("is damaged; --restart begins anew"), said::getMessage);
    }
}
