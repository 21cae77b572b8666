package io.github.mooddj.plugin.ui;

import java.awt.Component;
import java.awt.Container;
import java.awt.FocusTraversalPolicy;
import java.awt.Rectangle;
import java.awt.Window;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import javax.swing.JScrollPane;
import javax.swing.JSpinner;
import javax.swing.JViewport;
import javax.swing.LookAndFeel;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;

/** What somebody without a mouse meets in a window, in the order of the tab key. Event dispatch thread only. */
public final class Widgets {
    private Widgets() {}

    /** What is wrong in a window: widgets without a name, without words, or that the tab key does not reach. */
    public static List<String> faults(Window window) {
        // What was added since the window came, by what the library answered, has its place from now on.
        window.validate();
        List<String> faults = new ArrayList<>();
        List<Component> order = tabOrder(window);
        for (Component widget : order) {
            if (named(widget).isBlank()) {
                faults.add("no name: " + widget.getClass().getName() + " in " + path(widget));
            }
            if (spoken(widget).isBlank()) {
                faults.add(
                        "no words: " + named(widget) + " " + widget.getClass().getSimpleName() + " in " + path(widget));
            }
        }
        Set<Component> reached = new LinkedHashSet<>(order);
        for (Component each : all(window)) {
            if (takesPart(each) && !reached.contains(each)) {
                faults.add("not reached: " + named(each) + " " + each.getClass().getSimpleName() + " in " + path(each));
            }
        }
        faults.addAll(jumps(order));
        return faults;
    }

    /** Everything that gets the focus, one after the other. */
    public static List<Component> tabOrder(Window window) {
        FocusTraversalPolicy policy = window.getFocusTraversalPolicy();
        List<Component> order = new ArrayList<>();
        Component next = policy.getFirstComponent(window);
        while (next != null && !order.contains(next)) {
            order.add(next);
            next = policy.getComponentAfter(window, next);
        }
        return order;
    }

    /** Within one card or page, the tab key goes down, or to the right in a row. */
    private static List<String> jumps(List<Component> order) {
        List<String> jumps = new ArrayList<>();
        for (int i = 1; i < order.size(); i++) {
            Component before = order.get(i - 1);
            Component after = order.get(i);
            if (before.getParent() == after.getParent()) {
                Rectangle first = before.getBounds();
                Rectangle second = after.getBounds();
                boolean up = second.y + second.height <= first.y;
                boolean left = second.x + second.width <= first.x
                        && second.y < first.y + first.height / 2
                        && !below(first, second);
                if (up || left) {
                    jumps.add("jumps: " + named(before) + " to " + named(after));
                }
            }
        }
        return jumps;
    }

    private static boolean below(Rectangle first, Rectangle second) {
        return second.y >= first.y + first.height;
    }

    private static boolean takesPart(Component component) {
        return component.isShowing()
                && component.isEnabled()
                && component.isFocusable()
                && component instanceof JComponent widget
                && !(widget instanceof JPanel
                        || widget instanceof JLabel
                        || widget instanceof JScrollPane
                        || widget instanceof JViewport
                        || widget instanceof JRootPane
                        || widget instanceof JSpinner)
                && widget.getInputMap(JComponent.WHEN_FOCUSED).size() > 0
                && isAccepted(widget);
    }

    private static boolean isAccepted(Component component) {
        Container root = component.getFocusCycleRootAncestor();
        return root != null && !(component instanceof javax.swing.JMenuBar || component instanceof javax.swing.JMenu);
    }

    private static String named(Component widget) {
        String own = widget.getName() == null ? "" : widget.getName();
        Container spinner = SwingUtilities.getAncestorOfClass(JSpinner.class, widget);
        return spinner != null && spinner.getName() != null ? spinner.getName() : own;
    }

    private static String spoken(Component widget) {
        String words = widget.getAccessibleContext().getAccessibleName();
        if (words == null) {
            Container spinner = SwingUtilities.getAncestorOfClass(JSpinner.class, widget);
            words = spinner == null ? null : spinner.getAccessibleContext().getAccessibleName();
        }
        return words == null ? "" : words;
    }

    private static String path(Component widget) {
        List<String> names = new ArrayList<>();
        for (Container at = widget.getParent(); at != null && names.size() < 4; at = at.getParent()) {
            names.add(at.getName() == null ? at.getClass().getSimpleName() : at.getName());
        }
        return names.stream().collect(Collectors.joining(" < "));
    }

    private static List<Component> all(Container in) {
        List<Component> all = new ArrayList<>();
        for (Component child : in.getComponents()) {
            all.add(child);
            if (child instanceof Container inner) {
                all.addAll(all(inner));
            }
        }
        return all;
    }

    /** Sets the look that the windows to be made have. */
    public static void wear(LookAndFeel look) throws javax.swing.UnsupportedLookAndFeelException {
        com.formdev.flatlaf.FlatLaf.registerCustomDefaultsSource("io.github.mooddj.host.desktop");
        UIManager.setLookAndFeel(look);
    }
}
