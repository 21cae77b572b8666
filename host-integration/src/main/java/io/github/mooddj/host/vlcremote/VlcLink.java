package io.github.mooddj.host.vlcremote;

import io.github.mooddj.host.playback.Pacer;
import io.github.mooddj.host.vlcremote.VlcTrouble.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way to a VLC: finds one that listens, or starts one; when it is gone, tries again ever more rarely. Says each
 * trouble once. One thread.
 */
final class VlcLink {
    private static final Logger log = LoggerFactory.getLogger(VlcLink.class);
    private static final Duration FIRST_RETRY = Duration.ofSeconds(1);
    private static final Duration LAST_RETRY = Duration.ofSeconds(30);
    private static final Duration STARTING = Duration.ofSeconds(20);
    private static final Duration STEP = Duration.ofMillis(100);
    private static final int PASSWORD_BYTES = 24;
    private static final long ENDING_MILLIS = 300;

    private final VlcInstallation installation;
    private final VlcMemory memory;
    private final boolean windowed;
    private final Pacer clock;
    private final Consumer<String> say;
    private final SecureRandom random = new SecureRandom();

    private Optional<VlcHttp> vlc = Optional.empty();
    private Optional<Started> started = Optional.empty();
    private Optional<VlcHttp> silent = Optional.empty();
    private Optional<String> trouble = Optional.empty();
    private String version = "";
    private Duration retry = FIRST_RETRY;
    private boolean closedByUser;
    private long nextTry;

    /** A VLC that we started; {@code until} is when it has to answer. */
    private record Started(Process process, VlcDoor door, long until) {}

    /**
     * Connects to nothing yet.
     *
     * @param windowed whether a VLC that is started here shows its window
     * @param say takes sentences for the user
     */
    VlcLink(VlcInstallation installation, VlcMemory memory, boolean windowed, Pacer clock, Consumer<String> say) {
        this.installation = installation;
        this.memory = memory;
        this.windowed = windowed;
        this.clock = clock;
        this.say = say;
        nextTry = clock.now();
    }

    /** The VLC to ask; empty while there is none. */
    Optional<VlcHttp> vlc() {
        return vlc;
    }

    /** What is wrong, a sentence without a full stop; empty while nothing is. */
    Optional<String> trouble() {
        return trouble;
    }

    String version() {
        return version;
    }

    /** How long until {@link #tryAgain} is worth calling. */
    Duration untilNextTry() {
        return Duration.ofNanos(Math.max(0, nextTry - clock.now()));
    }

    /** The next try is made at once. */
    void hurry() {
        nextTry = clock.now();
        retry = FIRST_RETRY;
        closedByUser = false;
    }

    /**
     * Looks for a VLC, if it is time to.
     *
     * @param mayStart whether one may be started when none is found
     * @return true when there is one from now on
     */
    boolean tryAgain(boolean mayStart) {
        if (vlc.isPresent() || clock.now() - nextTry < 0) {
            return false;
        }
        try {
            if (awaited() || found()) {
                return true;
            }
            if (started.isEmpty() && mayStart) {
                start();
            }
            nextTry = clock.now() + (started.isPresent() ? STEP : wait(retry)).toNanos();
        } catch (VlcTrouble e) {
            say(e);
            nextTry = clock.now() + wait(retry).toNanos();
        }
        return false;
    }

    private Duration wait(Duration now) {
        Duration twice = now.multipliedBy(2);
        retry = twice.compareTo(LAST_RETRY) < 0 ? twice : LAST_RETRY;
        return now;
    }

    /** The one that was started is there, or will never be. */
    private boolean awaited() throws VlcTrouble {
        if (started.isEmpty()) {
            return false;
        }
        Started waited = started.get();
        if (answers(waited.door())) {
            return true;
        }
        if (!waited.process().isAlive()) {
            started = Optional.empty();
            throw new VlcTrouble(
                    Kind.UNSTARTABLE,
                    "VLC ends at once (exit code " + waited.process().exitValue()
                            + "); it does not run as root, for one");
        } else if (clock.now() - waited.until() > 0) {
            end(waited.process());
            started = Optional.empty();
            throw new VlcTrouble(
                    Kind.UNSTARTABLE, "VLC was started, but its web interface does not answer on " + waited.door());
        }
        return false;
    }

    /** One that hung, one that we started before, or one of the user's whose web interface is on. */
    private boolean found() throws VlcTrouble {
        if (silent.isPresent() && answers(silent.get().door())) {
            return true;
        }
        Optional<VlcDoor> ours = memory.door();
        if (ours.isPresent() && answers(ours.get())) {
            return true;
        }
        Optional<VlcDoor> users = VlcConfig.door(installation.config());
        if (users.isEmpty()) {
            return false;
        }
        try {
            use(users.get());
            return true;
        } catch (VlcTrouble e) {
            if (e.kind() != Kind.GONE) {
                say(e);
            }
            return false;
        }
    }

    private boolean answers(VlcDoor door) throws VlcTrouble {
        try {
            use(door);
            return true;
        } catch (VlcTrouble e) {
            if (e.kind() == Kind.SILENT) {
                throw e;
            }
            log.debug("Nothing at {}", door, e);
            return false;
        }
    }

    private void use(VlcDoor door) throws VlcTrouble {
        VlcHttp there = new VlcHttp(door);
        version = there.status().version();
        vlc = Optional.of(there);
        silent = Optional.empty();
        retry = FIRST_RETRY;
        if (trouble.isPresent()) {
            say.accept("VLC is there again.");
        }
        trouble = Optional.empty();
        log.info("Drives VLC {} at {}", version, door);
    }

    private void start() throws VlcTrouble {
        Path program = installation
                .program()
                .orElseThrow(() -> new VlcTrouble(
                        Kind.UNSTARTABLE,
                        "VLC is not installed: install it, or name it in " + VlcInstallation.OVERRIDE));
        try {
            memory.prepare();
            VlcDoor door = new VlcDoor(freePort(), password());
            VlcConfig.write(installation.config(), memory.config(), door);
            List<String> command = new ArrayList<>(
                    List.of(program.toString(), "--config", memory.config().toString()));
            if (!windowed) {
                command.addAll(List.of("--intf", "dummy"));
            }
            Process process = new ProcessBuilder(command)
                    .redirectInput(ProcessBuilder.Redirect.PIPE)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            started = Optional.of(new Started(process, door, clock.now() + STARTING.toNanos()));
            log.info("Started VLC; it shall listen at {}", door);
        } catch (IOException e) {
            throw new VlcTrouble(Kind.UNSTARTABLE, "VLC cannot be started: " + e.getMessage(), e);
        }
    }

    private String password() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    /** VLC does not do what it was asked; {@link #tryAgain} from now on. */
    void lost(VlcTrouble why) {
        if (why.kind() == Kind.SILENT) {
            silent = vlc;
        }
        vlc = Optional.empty();
        closedByUser = started.filter(
                        last -> hasEnded(last.process()) && last.process().exitValue() == 0)
                .isPresent();
        started = started.filter(last -> last.process().isAlive());
        nextTry = clock.now() + wait(FIRST_RETRY).toNanos();
        if (closedByUser) {
            trouble = Optional.of("VLC was closed");
            say.accept("VLC was closed: press play to start it again.");
        } else {
            say(why);
        }
    }

    /** Whether the VLC that was started here ended in good order: nobody wants it back at once. */
    boolean closedByUser() {
        return closedByUser;
    }

    private static boolean hasEnded(Process process) {
        try {
            return process.waitFor(ENDING_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }

    private void say(VlcTrouble why) {
        String sentence = String.valueOf(why.getMessage());
        if (!trouble.equals(Optional.of(sentence))) {
            log.debug("VLC", why);
            say.accept(sentence + "; it is tried again.");
        }
        trouble = Optional.of(sentence);
    }

    /** Ends a VLC that was started here and has no window; one with a window is the user's from then on. */
    void close() {
        vlc = Optional.empty();
        if (!windowed) {
            started.ifPresent(last -> end(last.process()));
        }
    }

    private static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(500, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
