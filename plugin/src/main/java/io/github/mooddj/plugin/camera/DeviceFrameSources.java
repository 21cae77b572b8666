package io.github.mooddj.plugin.camera;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;

/** The sources of a running program: cameras, folders and the demo. */
public final class DeviceFrameSources implements FrameSources {
    /** Long enough for the demo's policy to believe a face, short enough for a switch within half a minute. */
    private static final Duration DEMO_HOLD = Duration.ofSeconds(12);

    private static final String FAULTS = "faults.txt";
    private static final long LONGEST_SCRIPT = 100_000;

    private final Duration hold;
    private final InstantSource clock;
    private final Supplier<DeviceCalls> calls;
    private final ReplayCamera.Stall stall;
    private final LocalCameras cameras;
    private final AddressCameras addresses;
    private final Map<Path, ReplayCamera.ScriptStart> scripts = new ConcurrentHashMap<>();

    /**
     * Opens nothing yet.
     *
     * @param hold how long a folder camera shows each picture
     * @param clock paces still pictures and warm-up
     * @param threads makes the thread on which a device's native calls run
     * @param memory which driver worked for which camera
     */
    public DeviceFrameSources(Duration hold, InstantSource clock, ThreadFactory threads, DriverMemory memory) {
        this(hold, clock, TimedCalls.on(new CameraThreads(threads)), new RealStall(), memory);
    }

    DeviceFrameSources(
            Duration hold,
            InstantSource clock,
            Supplier<DeviceCalls> calls,
            ReplayCamera.Stall stall,
            DriverMemory memory) {
        this.hold = hold;
        this.clock = clock;
        this.calls = calls;
        this.stall = stall;
        this.cameras = new LocalCameras(new CameraList(), memory, System.getProperty("os.name", ""));
        this.addresses = new AddressCameras(memory);
    }

    @Override
    public FrameSource of(CameraChoice choice) {
        if (choice instanceof CameraChoice.Folder folder) {
            return folder(folder.directory());
        }
        if (choice instanceof CameraChoice.Demo) {
            Supplier<PictureShelf> pictures = () -> new PictureShelf(DemoPictures.all(), DEMO_HOLD, clock);
            return source("demo camera", replay(pictures, FaultScript::none, new ReplayCamera.ScriptStart()), false);
        }
        if (choice instanceof CameraChoice.Address address) {
            return live(addresses.camera(address.address()));
        }
        if (choice instanceof CameraChoice.Numbered numbered) {
            return live(cameras.numbered(numbered.number()));
        }
        if (choice instanceof CameraChoice.Auto) {
            return live(cameras.any());
        }
        throw new AssertionError(choice);
    }

    @Override
    public String presence(CameraChoice choice) {
        boolean local = choice instanceof CameraChoice.Auto || choice instanceof CameraChoice.Numbered;
        return local ? cameras.presence() : "";
    }

    private FrameSource live(NamedCamera camera) {
        return source(camera.name(), camera.camera(), true);
    }

    private FrameSource source(String name, NativeCamera camera, boolean live) {
        return new WebcamFrameSource(new TimedDevice(name, camera, calls.get()), live);
    }

    private FrameSource folder(Path directory) {
        boolean faulty = Files.isRegularFile(directory.resolve(FAULTS));
        ReplayCamera.ScriptStart start = scripts.computeIfAbsent(directory, known -> new ReplayCamera.ScriptStart());
        return source(
                "folder " + directory.getFileName(),
                replay(
                        () -> new PictureShelf(FolderPictures.of(directory), hold, clock),
                        faulty ? () -> script(directory) : FaultScript::none,
                        start),
                faulty);
    }

    private NativeCamera replay(
            Supplier<PictureShelf> pictures, Supplier<FaultScript> script, ReplayCamera.ScriptStart start) {
        return new ReplayCamera(pictures, script, start, clock, stall);
    }

    private static FaultScript script(Path directory) {
        Path file = directory.resolve(FAULTS);
        try {
            if (Files.size(file) > LONGEST_SCRIPT) {
                throw new CameraTrouble(CameraWhy.OTHER, file + " is too long.");
            }
            return FaultScript.parse(Files.readString(file));
        } catch (IOException e) {
            throw new CameraTrouble(CameraWhy.OTHER, file + " cannot be read.", e);
        }
    }
}
