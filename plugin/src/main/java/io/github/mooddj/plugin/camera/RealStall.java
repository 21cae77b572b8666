package io.github.mooddj.plugin.camera;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Holds the thread for the time; an interrupt does not end it, as it does not end a native call. */
final class RealStall implements ReplayCamera.Stall {
    @Override
    public void stall(Duration time) {
        CountDownLatch never = new CountDownLatch(1);
        boolean interrupted = false;
        boolean over = false;
        while (!over) {
            try {
                over = !never.await(time.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
