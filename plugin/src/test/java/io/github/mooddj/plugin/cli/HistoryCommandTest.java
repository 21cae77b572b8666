package io.github.mooddj.plugin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.playlists.MoodRecord;
import io.github.mooddj.playlists.store.H2PlaylistStore;
import io.github.mooddj.playlists.store.StoreOpening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryCommandTest {
    private static final Instant AT = Instant.parse("2026-11-23T18:00:00Z");
    private static final String REASON = "you said \"sad\", twice,\nby hand \\ \u263a";

    @TempDir
    Path directory = Path.of("");

    @BeforeEach
    void remember() {
        StoreOpening.Opened opened = assertInstanceOf(
                StoreOpening.Opened.class, H2PlaylistStore.open(directory.resolve("data"), () -> CommandRun.NOW));
        try (H2PlaylistStore store = opened.store()) {
            store.recordMood(new MoodRecord(AT, Emotion.SAD, 0.875, REASON));
            store.recordMood(new MoodRecord(AT.plusSeconds(60), Emotion.HAPPY, 1, "the camera"));
        }
    }

    private CommandRun history(String file) {
        return CommandRun.of(
                "history",
                directory.resolve(file).toString(),
                "--data",
                directory.resolve("data").toString());
    }

    @Test
    void jsonHoldsWhatIsRemembered() throws IOException {
        assertEquals(0, history("moods.json").exitCode());

        JsonNode moods =
                new ObjectMapper().readTree(directory.resolve("moods.json").toFile());
        assertEquals(2, moods.size());
        assertEquals(AT.toString(), moods.get(0).get("at").asText());
        assertEquals("sad", moods.get(0).get("mood").asText());
        assertEquals(0.875, moods.get(0).get("confidence").asDouble());
        assertEquals(REASON, moods.get(0).get("reason").asText());
        assertEquals("happy", moods.get(1).get("mood").asText());
    }

    @Test
    void csvQuotesWhatNeedsIt() throws IOException {
        CommandRun run = history("moods.csv");

        assertEquals(
                "2 moods written to " + directory.resolve("moods.csv"),
                run.output().strip());
        assertEquals(
                "at,mood,confidence,reason\r\n" + AT + ",sad,0.875,\"" + REASON.replace("\"", "\"\"") + "\"\r\n"
                        + AT.plusSeconds(60) + ",happy,1.000,\"the camera\"\r\n",
                Files.readString(directory.resolve("moods.csv")));
    }

    @Test
    void anotherExtensionIsRefusedAndNothingIsWritten() {
        CommandRun run = history("moods.xml");

        assertEquals(2, run.exitCode());
        assertTrue(run.errors().contains("must end in .csv or .json"), run.errors());
        assertFalse(Files.exists(directory.resolve("moods.xml")));
    }
}
