package io.github.mooddj.host.attach;

import java.awt.Frame;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import javax.swing.JFrame;

/** Which of a program's windows is its main one. */
final class HostFrames {
    private HostFrames() {}

    /** Whether there is any window of the program on the screen, or hidden for a while; any thread. */
    static boolean any() {
        return Arrays.stream(Frame.getFrames()).anyMatch(Frame::isDisplayable);
    }

    /** The one with a menu bar, and of several the largest; event dispatch thread. */
    static Optional<JFrame> main() {
        return Arrays.stream(Frame.getFrames())
                .filter(frame -> frame instanceof JFrame && frame.isShowing())
                .map(JFrame.class::cast)
                .max(Comparator.<JFrame, Boolean>comparing(frame -> frame.getJMenuBar() != null)
                        .thenComparing(frame -> (long) frame.getWidth() * frame.getHeight()));
    }
}
