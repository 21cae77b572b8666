package io.github.mooddj.agent;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import javax.swing.LookAndFeel;
import javax.swing.UIManager;

/**
 * Loads the plug-in apart from the program's own classes, whatever versions of the same libraries those have. One thing
 * is the program's: the classes that draw in its look and feel. Swing asks a component's class loader for them and
 * keeps what it gets for all components, the program's own as well, so they have to be the program's.
 */
final class PluginLoader extends URLClassLoader {
    PluginLoader(List<URL> path) {
        super("mood-dj", path.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.endsWith("UI") && name.indexOf('.') > 0 && !name.startsWith("javax.")) {
            LookAndFeel look = UIManager.getLookAndFeel();
            ClassLoader theirs = look == null ? null : look.getClass().getClassLoader();
            if (theirs != null && theirs != this && theirs != getParent() && name.startsWith(root(look))) {
                return theirs.loadClass(name);
            }
        }
        return super.loadClass(name, resolve);
    }

    /** The first two parts of the package: {@code com.formdev.} of FlatLaf. */
    private static String root(LookAndFeel look) {
        String name = look.getClass().getName();
        int first = name.indexOf('.');
        int second = name.indexOf('.', first + 1);
        return second < 0 ? name : name.substring(0, second + 1);
    }
}
