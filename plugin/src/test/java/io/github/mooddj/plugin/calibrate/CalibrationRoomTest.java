package io.github.mooddj.plugin.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.model.classify.EmotionModels;
import io.github.mooddj.model.classify.FaceReader;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.model.personal.PersonalDescriptor;
import io.github.mooddj.playlists.Correction;
import io.github.mooddj.playlists.store.H2PlaylistStore;
import io.github.mooddj.plugin.thread.PluginThreads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationRoomTest {
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    private static final long DEADLINE_SECONDS = 60;

    private final PluginThreads threads = new PluginThreads();
    private final ScheduledExecutorService sampler = threads.single("mood-sampler");
    private final FaceReader reader = new EmotionModels().bundledReader();
    private final ShownPictures camera = new ShownPictures(sampler, reader);
    private final List<String> notices = new CopyOnWriteArrayList<>();
    private final BlockingQueue<CalibrationStatus> told = new LinkedBlockingQueue<>();
    private final Path models;
    private final CalibrationRoom room;

    CalibrationRoomTest(@TempDir Path directory) {
        models = directory.resolve("models");
        room = new CalibrationRoom(sampler, camera, () -> camera, models, notices::add);
    }

    @BeforeEach
    void open() throws Exception {
        sampler.submit(() -> room.opened(reader)).get();
        room.subscribe(told::add);
    }

    @AfterEach
    void close() throws Exception {
        room.end();
        sampler.submit(reader::close).get();
        threads.close();
    }

    /** The next status of which this is true; those before it are skipped. */
    private CalibrationStatus await(Predicate<CalibrationStatus> wanted) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
        while (true) {
            CalibrationStatus status = told.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            assertThat(status).as("a status in time").isNotNull();
            if (wanted.test(status)) {
                return status;
            }
        }
    }

    private void show(Emotion mood, String picture) throws InterruptedException {
        camera.show(picture);
        room.show(mood);
        await(status -> status.taken().getOrDefault(mood, 0) == CalibrationStatus.FRAMES
                && status.showing().isEmpty());
    }

    /** A person whose sad face is another one's neutral face to the general network. */
    private CalibrationStatus calibrated() throws InterruptedException {
        room.begin();
        show(Emotion.HAPPY, "happy-010");
        show(Emotion.NEUTRAL, "neutral-033");
        show(Emotion.SAD, "neutral-045");
        room.fit();
        return await(status -> status.proposal().isPresent());
    }

    @Test
    void aMisreadUserIsReadBetterAfterwardsAndOnlyNumbersStay() throws Exception {
        String general = room.reader();

        CalibrationStatus proposed = calibrated();
        assertTrue(proposed.proposal().orElseThrow().isBetter(), () -> String.valueOf(proposed.proposal()));
        assertEquals(30, proposed.proposal().orElseThrow().of());
        assertFalse(Files.exists(models), "nothing is stored before the user wants it");
        await(status -> status.proposed().isPresent());

        room.keep();
        CalibrationStatus kept = await(status -> status.kept().isPresent());
        assertEquals(PersonalDescriptor.SHOWN, kept.kept().orElseThrow().source());
        assertThat(room.reader()).isNotEqualTo(general);
        room.end();
        await(status -> status.look().isEmpty());
        assertEquals(0, camera.loans());
        assertThat(models.toFile().list()).containsExactly("personal.head");
        assertThat(Files.size(models.resolve("personal.head"))).isLessThan(20_000);

        camera.show("neutral-045");
        room.begin();
        CalibrationStatus seen = await(status -> status.general().isPresent());
        assertEquals(
                Emotion.NEUTRAL,
                seen.general().orElseThrow().among(Emotion.MOODS).likeliest());
    }

    @Test
    void theStoredHeadReadsAfterTheNextStartAndCanBeTakenBack() throws Exception {
        calibrated();
        room.keep();
        await(status -> status.kept().isPresent());
        room.end();
        String personal = room.reader();

        CalibrationRoom next = new CalibrationRoom(sampler, camera, () -> camera, models, notices::add);
        sampler.submit(() -> next.opened(reader)).get();
        assertEquals(personal, next.reader());

        next.undo();
        sampler.submit(() -> {}).get();
        assertThat(next.reader()).isNotEqualTo(personal);
        assertThat(models.toFile().list()).isEmpty();
        assertThat(notices).isEmpty();
    }

    @Test
    void whoIsReadWellAlreadyKeepsTheGeneralNetwork() throws Exception {
        room.begin();
        show(Emotion.HAPPY, "happy-010");
        show(Emotion.NEUTRAL, "neutral-010");
        room.fit();

        CalibrationStatus judged = await(status -> status.proposal().isPresent());
        assertFalse(judged.proposal().orElseThrow().isBetter(), () -> String.valueOf(judged.proposal()));
        room.keep();
        room.end();
        await(status -> status.look().isEmpty());

        assertFalse(Files.exists(models), "what is not better is not kept");
    }

    @Test
    void oneMoodIsTooFew() throws Exception {
        room.begin();
        show(Emotion.HAPPY, "happy-010");
        room.fit();

        assertThat(await(status -> status.problem().isPresent()).problem())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("two moods"));
    }

    @Test
    void aDamagedCalibrationIsSaidAndNotUsed() throws Exception {
        Files.createDirectories(models);
        Files.writeString(models.resolve("personal.head"), "mood-dj-personal 1 nonsense");

        sampler.submit(() -> room.opened(reader)).get();

        assertThat(notices).singleElement().asString().startsWith("Your calibration is not used: ");
        assertThat(await(status -> status.problem().isPresent()).kept()).isEmpty();
        room.remove();
        await(status -> status.problem().isEmpty());
        assertThat(models.toFile().list()).isEmpty();
    }

    @Test
    void anotherProfileHasItsOwnCalibration() throws Exception {
        calibrated();
        room.keep();
        await(status -> status.kept().isPresent());

        room.move(models.resolveSibling("other"));
        assertThat(await(status -> status.kept().isEmpty()).look()).isEmpty();
        room.move(models);
        await(status -> status.kept().isPresent());
    }

    /** The program takes a neutral face for a sad one, and the user says so. */
    private void answerNeutral(H2PlaylistStore store) throws Exception {
        EmotionProbabilities gloomy = new EmotionProbabilities(
                Map.of(Emotion.SAD, 0.55, Emotion.NEUTRAL, 0.43, Emotion.HAPPY, 0.01, Emotion.ANGRY, 0.01));
        store.recordCorrection(
                new Correction(NOON, Emotion.SAD, Optional.of(Emotion.NEUTRAL), Optional.of(gloomy), room.reader()));
        room.corrected(store);
        sampler.submit(() -> {}).get();
    }

    @Test
    void whatCannotBeWrittenWasNotLearned() throws Exception {
        Files.writeString(models, "a file where the folder should be");
        try (H2PlaylistStore store = H2PlaylistStore.inMemory(camera)) {
            for (int answer = 1; answer <= 6; answer++) {
                answerNeutral(store);
            }
        }

        assertThat(await(status -> status.problem().isPresent()).problem())
                .hasValueSatisfying(sentence -> assertThat(sentence).startsWith("The calibration cannot be written"));
        assertThat(notices).isEmpty();
    }

    @Test
    void aCalibrationThatCannotBeRemovedIsSaid() throws Exception {
        Files.createDirectories(models.resolve("personal-before.head/something"));

        room.remove();

        assertThat(await(CalibrationStatus::canUndo).problem())
                .hasValueSatisfying(sentence -> assertThat(sentence).startsWith("The calibration cannot be written"));
    }

    @Test
    void answersTeachOnceThereAreEnoughOfThem() throws Exception {
        String general = room.reader();
        try (H2PlaylistStore store = H2PlaylistStore.inMemory(camera)) {
            for (int answer = 1; answer <= 6; answer++) {
                assertEquals(general, room.reader(), "too few answers");
                answerNeutral(store);
            }
            CalibrationStatus learned = await(status -> status.kept().isPresent());

            assertEquals(
                    PersonalDescriptor.CORRECTIONS, learned.kept().orElseThrow().source());
            assertThat(room.reader()).isNotEqualTo(general);
            assertThat(notices).singleElement().asString().contains("6 of 6");
            assertEquals(0, learned.answers(), "they are used up");

            room.corrected(store);
            sampler.submit(() -> {}).get();
            assertThat(notices)
                    .as("answers about the old head teach the new one nothing")
                    .hasSize(1);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaid() throws IOException, InterruptedException {
        Files.writeString(models, "a file where the folder should be");
        calibrated();

        room.keep();

        assertThat(await(status -> status.problem().isPresent()).problem())
                .hasValueSatisfying(sentence -> assertThat(sentence).startsWith("The calibration cannot be written"));
    }
}
