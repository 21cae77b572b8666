package io.github.mooddj.plugin.camera;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Calls in the caller's thread and in made-up time: one that stalls for longer than its limit is lost at once. */
public final class DirectCalls implements ReplayCamera.Stall {
    private final InstantSource clock;
    private final List<Instant> hangsEnd = new ArrayList<>();
    private Duration limit = Duration.ZERO;
    private int most;

    /** Calls at the times of this clock. */
    public DirectCalls(InstantSource clock) {
        this.clock = clock;
    }

    /** Cameras whose calls are made so. */
    public DeviceFrameSources sources(Duration hold) {
        return new DeviceFrameSources(hold, clock, One::new, this, new DriversOfThisRun());
    }

    /** How many calls hung at most at the same time. */
    public int mostHanging() {
        return most;
    }

    @Override
    public void stall(Duration time) {
        if (time.compareTo(limit) > 0) {
            hangsEnd.add(clock.instant().plus(time));
            most = Math.max(most, hanging());
            throw new StalledException();
        }
    }

    private int hanging() {
        hangsEnd.removeIf(end -> !end.isAfter(clock.instant()));
        return hangsEnd.size();
    }

    private final class One implements DeviceCalls {
        private boolean ended;

        @Override
        public boolean hasRoom() {
            return hanging() < 2;
        }

        @Override
        public <T> T call(Supplier<T> work, Duration longest) throws CallLostException {
            if (ended) {
                throw new CallLostException("ended", new IllegalStateException());
            }
            limit = longest;
            try {
                return work.get();
            } catch (StalledException e) {
                throw new CallLostException("no answer", e);
            } catch (RuntimeException e) {
                throw DeviceCalls.failure(e);
            }
        }

        @Override
        public void end(Runnable last) {
            if (!ended) {
                ended = true;
                last.run();
            }
        }

        @Override
        public boolean awaitEnd(Duration longest) {
            return hanging() == 0;
        }
    }

    private static final class StalledException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
