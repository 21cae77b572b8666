package io.github.mooddj.agent;

import java.lang.instrument.Instrumentation;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A program on the module path runs with those of Java's own modules that it asked for; the plug-in needs some more.
 * The virtual machine can load them later, as it does for its own agents, by a method that an agent may ask to use.
 */
final class JavaModules {
    private static final List<String> NEEDED = List.of(
            "java.sql",
            "java.net.http",
            "java.management",
            "java.naming",
            "java.xml",
            "java.logging",
            "jdk.unsupported",
            "jdk.httpserver",
            "jdk.security.auth");

    private JavaModules() {}

    static boolean hasDesktop() {
        return ModuleLayer.boot().findModule("java.desktop").isPresent();
    }

    /** Loads what is not there yet; a sentence if something cannot be had. */
    static Optional<String> loadMissing(Instrumentation instrumentation) {
        List<String> missing = new ArrayList<>();
        for (String name : NEEDED) {
            if (ModuleLayer.boot().findModule(name).isEmpty() && !load(name, instrumentation)) {
                missing.add(name);
            }
        }
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("this program's Java lacks what Mood DJ needs; start the program with --add-modules "
                        + String.join(",", missing));
    }

    private static boolean load(String name, Instrumentation instrumentation) {
        try {
            instrumentation.redefineModule(
                    Object.class.getModule(),
                    Set.of(),
                    Map.of("jdk.internal.module", Set.of(JavaModules.class.getModule())),
                    Map.of(),
                    Set.of(),
                    Map.of());
            Class.forName("jdk.internal.module.Modules")
                    .getMethod("loadModule", String.class)
                    .invoke(null, name);
            return true;
        } catch (InvocationTargetException
                | ClassNotFoundException
                | NoSuchMethodException
                | IllegalAccessException
                | IllegalArgumentException
                | UnsupportedOperationException e) {
            return false;
        }
    }
}
