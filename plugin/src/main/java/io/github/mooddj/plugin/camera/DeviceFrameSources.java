package io.github.mooddj.plugin.camera;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;

/** The sources of a running program: cameras, folders and the demo. */
public final class DeviceFrameSources implements FrameSources {
    /** Long enough for the demo's policy to believe a face, short enough for a switch within half a minute. */
    private static final Duration DEMO_HOLD = Duration.ofSeconds(12);

    private final Duration hold;
    private final InstantSource clock;
    private final LocalCameras cameras;
    private final AddressCameras addresses;

    /**
     * Opens nothing yet.
     *
     * @param hold how long a folder camera shows each picture
     * @param clock paces still pictures and warm-up
     * @param threads makes the thread on which a device's native calls run
     */
    public DeviceFrameSources(Duration hold, InstantSource clock, ThreadFactory threads) {
        this.hold = hold;
        this.clock = clock;
        this.cameras = new LocalCameras(new CameraList(), threads, System.getProperty("os.name", ""));
        this.addresses = new AddressCameras(threads);
    }

    @Override
    public FrameSource of(CameraChoice choice) {
        if (choice instanceof CameraChoice.Folder folder) {
            return folder(folder.directory());
        }
        if (choice instanceof CameraChoice.Demo) {
            return replay("demo camera", () -> new PictureShelf(DemoPictures.all(), DEMO_HOLD, clock));
        }
        if (choice instanceof CameraChoice.Address address) {
            return live(addresses.device(address.address()));
        }
        if (choice instanceof CameraChoice.Numbered numbered) {
            return live(cameras.numbered(numbered.number()));
        }
        if (choice instanceof CameraChoice.Auto) {
            return live(cameras.numbered(0));
        }
        throw new AssertionError(choice);
    }

    private FrameSource live(CameraDevice device) {
        return new WebcamFrameSource(device, WarmUp.ofExposure(clock));
    }

    private FrameSource folder(Path directory) {
        return replay(
                "folder " + directory.getFileName(), () -> new PictureShelf(FolderPictures.of(directory), hold, clock));
    }

    private static FrameSource replay(String name, Supplier<PictureShelf> pictures) {
        return new WebcamFrameSource(new ReplayDevice(name, pictures), WarmUp.none());
    }
}
