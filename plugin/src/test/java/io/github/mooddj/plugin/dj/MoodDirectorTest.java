package io.github.mooddj.plugin.dj;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.emotion.EmotionProbabilities;
import io.github.mooddj.model.mood.MoodReason;
import io.github.mooddj.model.mood.MoodState;
import io.github.mooddj.playlists.PlayOrder;
import io.github.mooddj.plugin.sampling.MoodControl;
import io.github.mooddj.plugin.settings.DjSettings;
import io.github.mooddj.plugin.settings.DjSettings.Calm;
import io.github.mooddj.plugin.thread.PluginThreads;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MoodDirectorTest {
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    private static final MoodState NOTHING = new MoodState(
            Optional.empty(), EmotionProbabilities.uniform(Emotion.MOODS), new MoodReason.Gathering(0, 5));

    private final PluginThreads threads = new PluginThreads();
    private final ScheduledExecutorService moodDj = threads.single("mood-dj");
    private final List<DjSettings> saved = new CopyOnWriteArrayList<>();
    private final MoodDirector director = new MoodDirector(
            moodDj, () -> NOON, nobodyLooks(), DjSettings.defaults(), saved::add, CorrectionLearner.none());

    @AfterEach
    void close() {
        threads.close();
    }

    /** The side that looks, which sees nobody and does nothing. */
    private static MoodControl nobodyLooks() {
        return (MoodControl) Proxy.newProxyInstance(
                MoodControl.class.getClassLoader(),
                new Class<?>[] {MoodControl.class},
                (proxy, method, arguments) -> method.getName().equals("state") ? NOTHING : null);
    }

    @Test
    void changesThatWaitForTheDjTogetherAreAllMade() throws Exception {
        CountDownLatch busy = new CountDownLatch(1);
        moodDj.execute(() -> await(busy));
        director.welcomed();
        director.changeSettings(old -> old.with(Calm.QUICK));
        director.changeSettings(old -> old.with(PlayOrder.IN_ORDER));
        director.setCameraOn(true);
        busy.countDown();
        moodDj.submit(() -> {}).get();

        DjSettings last = saved.get(saved.size() - 1);
        assertTrue(last.welcome().seen());
        assertEquals(Calm.QUICK, last.calm());
        assertEquals(PlayOrder.IN_ORDER, last.order());
        assertTrue(last.camera().consent());
        assertEquals(4, saved.size());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
