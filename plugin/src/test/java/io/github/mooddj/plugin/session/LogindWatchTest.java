package io.github.mooddj.plugin.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.freedesktop.dbus.exceptions.DBusException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real message bus, with a logind of the test's on it. */
class LogindWatchTest {
    @TempDir
    Path directory = Path.of("");

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    private String next() throws InterruptedException {
        return String.valueOf(heard.poll(20, TimeUnit.SECONDS));
    }

    /** The three that are told at the beginning, in whatever order. */
    private void begun(LogindWatch watch) throws InterruptedException {
        watch.begin((reason, lasts) -> heard.add(reason + " " + lasts));
        for (int i = 0; i < 3; i++) {
            next();
        }
    }

    @Test
    void lockSleepLidAndUserAreTold() throws IOException, DBusException, InterruptedException {
        assumeTrue(PrivateBus.isPossible(), "dbus-daemon is not installed");
        try (PrivateBus bus = PrivateBus.start(directory);
                FakeLogind logind = new FakeLogind(bus.address(), false);
                LogindWatch watch = new LogindWatch(new BusAddress(bus.address()), Runnable::run)) {
            begun(watch);

            logind.lock();
            assertEquals("LOCKED true", next());
            logind.unlockAnother();
            logind.unlock();
            assertEquals("LOCKED false", next());
            logind.sleep(true);
            assertEquals("ASLEEP true", next());
            logind.sleep(false);
            assertEquals("ASLEEP false", next());
            logind.lid(true);
            assertEquals("LID true", next());
            logind.active(false);
            assertEquals("OTHER_USER true", next());
            logind.active(true);
            assertEquals("OTHER_USER false", next());
            assertNull(heard.poll());
        }
    }

    @Test
    void aScreenThatIsLockedAlreadyIsToldAtOnce() throws IOException, DBusException, InterruptedException {
        assumeTrue(PrivateBus.isPossible(), "dbus-daemon is not installed");
        try (PrivateBus bus = PrivateBus.start(directory);
                FakeLogind logind = new FakeLogind(bus.address(), true);
                LogindWatch watch = new LogindWatch(new BusAddress(bus.address()), Runnable::run)) {
            watch.begin((reason, lasts) -> {
                if (lasts) {
                    heard.add(reason.toString());
                }
            });
            assertEquals("LOCKED", next());
            logind.unlock();
        }
    }

    @Test
    void withoutABusOrLogindNothingIsTold() throws IOException {
        LogindWatch nowhere = new LogindWatch(new BusAddress("unix:path=" + directory.resolve("none")), Runnable::run);
        nowhere.begin((reason, lasts) -> heard.add(reason.toString()));
        nowhere.close();
        nowhere.close();
        if (PrivateBus.isPossible()) {
            try (PrivateBus bus = PrivateBus.start(directory);
                    LogindWatch alone = new LogindWatch(new BusAddress(bus.address()), Runnable::run)) {
                alone.begin((reason, lasts) -> heard.add(reason.toString()));
            }
        }
        assertNull(heard.poll());
    }
}
