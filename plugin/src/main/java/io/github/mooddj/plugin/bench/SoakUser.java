package io.github.mooddj.plugin.bench;

import io.github.mooddj.host.playback.PlaybackStatus;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.plugin.ProfileSession;
import io.github.mooddj.plugin.camera.CameraStatus;
import io.github.mooddj.plugin.dj.DjCommands;
import io.github.mooddj.plugin.dj.DjStatus;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Somebody who presses every button, in no order, and now and then lets somebody else take over. */
final class SoakUser {
    private static final int LONGEST_PAUSE_MILLIS = 1_500;
    private static final int SWITCH_EVERY = 40;
    private static final long SWITCH_SECONDS = 30;

    private final ProfileSession session;
    private final SoakWorld world;
    private final Random random;
    private final List<String> people;
    private int actions;
    private int switches;

    SoakUser(ProfileSession session, SoakWorld world, Random random, List<String> people) {
        this.session = session;
        this.world = world;
        this.random = random;
        this.people = people;
    }

    int actions() {
        return actions;
    }

    int switches() {
        return switches;
    }

    /** How long to wait before the next. */
    Duration pause() {
        return Duration.ofMillis(random.nextInt(LONGEST_PAUSE_MILLIS));
    }

    /** Presses one of the buttons. */
    void act() throws IOException {
        actions++;
        if (actions % SWITCH_EVERY == 0) {
            switchPerson();
            return;
        }
        DjCommands dj = session.commands();
        switch (random.nextInt(14)) {
            case 0 -> dj.playPause();
            case 1 -> dj.setPlaying(true);
            case 2, 3 -> dj.next();
            case 4 -> dj.previous();
            case 5 -> dj.setVolume(random.nextDouble());
            case 6 -> dj.setMuted(random.nextBoolean());
            case 7 -> dj.chooseMood(mood());
            case 8 -> dj.notThisMood(random.nextBoolean() ? Optional.of(mood()) : Optional.empty());
            case 9 -> dj.setHold(random.nextBoolean());
            case 10 -> dj.snapshot();
            case 11 -> dj.snapshot(world.picture());
            case 12 -> dj.setCameraOn(random.nextInt(4) > 0);
            default -> dj.setDjOn(random.nextInt(4) > 0);
        }
    }

    private Emotion mood() {
        Emotion[] all = Emotion.values();
        return all[random.nextInt(all.length)];
    }

    private void switchPerson() throws IOException {
        String next = people.get((people.indexOf(session.current()) + 1) % people.size());
        try {
            session.switchTo(next).get(SWITCH_SECONDS, TimeUnit.SECONDS);
            switches++;
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("nobody could take over: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Puts everything back as it is meant to be. */
    void settle() {
        DjCommands dj = session.commands();
        dj.setMuted(false);
        dj.setVolume(1);
        dj.setHold(false);
        dj.setDjOn(true);
        dj.setCameraOn(true);
        dj.chooseMood(Emotion.HAPPY);
        dj.setPlaying(true);
    }

    /** Whether the camera is open and a song plays within this time. */
    boolean awaitLive(Duration limit) {
        CompletableFuture<Boolean> live = new CompletableFuture<>();
        DjCommands.Subscription subscription = session.commands().subscribe(status -> {
            if (isLive(status)) {
                live.complete(true);
            }
        });
        return live.completeOnTimeout(false, limit.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((done, failure) -> subscription.close())
                .join();
    }

    private static boolean isLive(DjStatus status) {
        CameraStatus.State camera = status.camera().state();
        return (camera == CameraStatus.State.LIVE || camera == CameraStatus.State.NO_FACE)
                && status.playback().state() == PlaybackStatus.State.PLAYING;
    }
}
