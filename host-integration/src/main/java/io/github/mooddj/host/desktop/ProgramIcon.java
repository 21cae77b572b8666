package io.github.mooddj.host.desktop;

import java.awt.Image;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.ImageIcon;

/** The picture of the program in the task bar and the window's frame, in the sizes that desktops ask for. */
final class ProgramIcon {
    private ProgramIcon() {}

    /** Squares of 16, 32, 48 and 128 pixels; the event dispatch thread. */
    static List<Image> images() {
        return Stream.of(16, 32, 48, 128)
                .map(size -> ProgramIcon.class.getResource("icon-" + size + ".png"))
                .map(address -> new ImageIcon(address).getImage())
                .toList();
    }
}
