package io.github.mooddj.plugin.camera;

import com.github.sarxos.webcam.WebcamDevice;
import com.github.sarxos.webcam.WebcamException;
import com.github.sarxos.webcam.ds.buildin.WebcamDefaultDriver;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A camera through the driver that sarxos brings: the last resort, since it has no binary for newer systems. */
final class SarxosCamera implements NativeCamera {
    private static final Dimension SIZE = new Dimension(640, 480);

    private final Predicate<String> wanted;
    private final int number;
    private @Nullable WebcamDevice open;

    /** The camera whose name holds its device file. */
    SarxosCamera(String node) {
        this.wanted = name -> name.endsWith(node);
        this.number = 0;
    }

    /** The camera with this number. */
    SarxosCamera(int number) {
        this.wanted = name -> true;
        this.number = number;
    }

    /** Whether there is a binary for such a computer: Windows, and Linux on Intel. */
    static boolean runsOn(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        boolean intel = System.getProperty("os.arch", "").matches("amd64|x86_64");
        return intel && (name.contains("linux") || (name.contains("win") && !name.contains("darwin")));
    }

    @Override
    public void open() {
        List<WebcamDevice> devices = new WebcamDefaultDriver()
                .getDevices().stream()
                        .filter(device -> wanted.test(device.getName()))
                        .toList();
        if (number >= devices.size()) {
            throw new WebcamException("The built-in driver finds no such camera.");
        }
        WebcamDevice device = devices.get(number);
        device.setResolution(SIZE);
        device.open();
        open = device;
    }

    @Override
    public Optional<BufferedImage> grab() {
        WebcamDevice from = open;
        return from == null ? Optional.empty() : Optional.ofNullable(from.getImage());
    }

    @Override
    public void release() {
        WebcamDevice closing = open;
        open = null;
        if (closing != null) {
            closing.close();
            closing.dispose();
        }
    }
}
