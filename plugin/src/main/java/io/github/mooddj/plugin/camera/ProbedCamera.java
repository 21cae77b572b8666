package io.github.mooddj.plugin.camera;

import com.github.sarxos.webcam.WebcamException;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The first of several ways to a picture that works: the one that worked last, then the others in their order, those
 * that hung before last of all.
 */
final class ProbedCamera implements NativeCamera {
    private static final Logger LOG = LoggerFactory.getLogger(ProbedCamera.class);

    /**
     * A way to a picture.
     *
     * @param camera the camera's name
     * @param driver the driver's name
     * @param device makes it; closed
     */
    record Candidate(String camera, String driver, Supplier<NativeCamera> device) {
        private String key() {
            return camera + " through " + driver;
        }
    }

    private final List<Candidate> candidates;
    private final DriverMemory memory;
    private final HungDrivers hung;
    private @Nullable NativeCamera open;
    private volatile Optional<String> name = Optional.empty();

    /** A closed camera; {@code candidates} in the order in which they are tried, at least one. */
    ProbedCamera(List<Candidate> candidates, DriverMemory memory, HungDrivers hung) {
        this.candidates = List.copyOf(candidates);
        this.memory = memory;
        this.hung = hung;
    }

    @Override
    public void open() {
        List<WebcamException> troubles = new ArrayList<>();
        for (Candidate candidate : inOrder()) {
            NativeCamera device = candidate.device().get();
            hung.begin(candidate.key());
            try {
                device.open();
                open = device;
                name = Optional.of(candidate.camera());
                memory.worked(candidate.camera(), candidate.driver());
                LOG.info("Camera: {}", candidate.key());
                return;
            } catch (WebcamException e) {
                LOG.debug("{} did not open", candidate.key(), e);
                troubles.add(e);
            } catch (LinkageError e) {
                LOG.debug("{} has no native part for this computer", candidate.key(), e);
                troubles.add(new CameraTrouble(CameraWhy.OTHER, candidate.driver() + " does not run here.", e));
            } finally {
                // One that hangs never comes here.
                hung.end(candidate.key());
            }
        }
        throw mostTelling(troubles);
    }

    private List<Candidate> inOrder() {
        List<Candidate> order = new ArrayList<>(candidates);
        order.sort(Comparator.comparingInt(candidate -> {
            if (hung.did(candidate.key())) {
                return 2;
            }
            boolean best = memory.driverOf(candidate.camera())
                    .filter(candidate.driver()::equals)
                    .isPresent();
            return best ? 0 : 1;
        }));
        return order;
    }

    /** The first that says more than that it did not work: the first driver knows the system best. */
    private static WebcamException mostTelling(List<WebcamException> troubles) {
        return troubles.stream()
                .filter(trouble -> trouble instanceof CameraTrouble known && known.why() != CameraWhy.OTHER)
                .findFirst()
                .orElse(troubles.get(0));
    }

    @Override
    public Optional<BufferedImage> grab() {
        NativeCamera from = open;
        return from == null ? Optional.empty() : from.grab();
    }

    @Override
    public Optional<String> name() {
        return name;
    }

    @Override
    public void release() {
        NativeCamera closing = open;
        open = null;
        if (closing != null) {
            closing.release();
        }
    }
}
