package io.github.mooddj.plugin;

import io.github.mooddj.plugin.camera.CameraChoice;
import io.github.mooddj.plugin.camera.CameraWhy;
import io.github.mooddj.plugin.camera.FrameSource;
import io.github.mooddj.plugin.camera.FrameSources;
import io.github.mooddj.plugin.session.SessionWatch;
import java.util.function.BiConsumer;

/**
 * Watches the user's session from the first time that a camera is to be opened that can see the user: before that there
 * is nothing to close, and nothing of the system's is asked.
 */
final class SessionGuard implements FrameSources, SessionWatch.Listener {
    private final FrameSources cameras;
    private final SessionWatch watch;
    private volatile BiConsumer<CameraWhy, Boolean> pauses = (why, lasts) -> {};

    SessionGuard(FrameSources cameras, SessionWatch watch) {
        this.cameras = cameras;
        this.watch = watch;
    }

    /** Who closes the camera while a reason lasts. */
    void tell(BiConsumer<CameraWhy, Boolean> closer) {
        pauses = closer;
    }

    @Override
    public FrameSource of(CameraChoice choice) {
        if (choice.needsConsent()) {
            watch.begin(this);
        }
        return cameras.of(choice);
    }

    @Override
    public String presence(CameraChoice choice) {
        return cameras.presence(choice);
    }

    @Override
    public void happened(SessionWatch.Reason reason, boolean lasts) {
        pauses.accept(
                switch (reason) {
                    case LOCKED -> CameraWhy.LOCKED;
                    case ASLEEP -> CameraWhy.ASLEEP;
                    case LID -> CameraWhy.LID;
                    case OTHER_USER -> CameraWhy.OTHER_USER;
                },
                lasts);
    }
}
