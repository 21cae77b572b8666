package io.github.mooddj.plugin.camera;

import com.github.sarxos.webcam.WebcamException;
import java.net.URI;
import java.util.concurrent.ThreadFactory;

/** Devices for cameras in the network. */
final class AddressCameras {
    private final ThreadFactory threads;

    AddressCameras(ThreadFactory threads) {
        this.threads = threads;
    }

    /** The camera at an address; http and https by pulling pictures, the rest as far as OpenCV can. */
    CameraDevice device(String address) {
        URI uri;
        try {
            uri = URI.create(address);
        } catch (IllegalArgumentException e) {
            return new TimedDevice("network camera", new MissingCamera("The camera's address is none."), threads);
        }
        // Not the whole address: it may hold a password.
        String name = "camera at " + uri.getHost();
        if (String.valueOf(uri.getScheme()).startsWith("http")) {
            return new TimedDevice(name, new HttpCamera(uri, name), threads);
        }
        return new TimedDevice(name, OpenCvCamera.address(address, () -> unknown(uri, name)), threads);
    }

    private static WebcamException unknown(URI uri, String name) {
        return new WebcamException("The " + name + " cannot be opened; " + uri.getScheme()
                + " may not be readable here, but the pictures (MJPEG or JPEG) of an http address are.");
    }
}
