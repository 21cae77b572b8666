package io.github.mooddj.host;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Consumer;

/** Loads services one by one, so that one that cannot be loaded takes none of the others with it. Stateless. */
final class Services {
    /** A list of services that goes wrong at every step is given up. */
    private static final int PATIENCE = 50;

    private Services() {}

    /** Those that can be loaded; {@code trouble} takes what came instead of the others. */
    static <T> List<T> load(Class<T> type, ClassLoader loader, Consumer<Error> trouble) {
        List<T> loaded = new ArrayList<>();
        Iterator<T> found = ServiceLoader.load(type, loader).iterator();
        int failed = 0;
        boolean more = true;
        while (more && failed < PATIENCE) {
            try {
                more = found.hasNext();
                if (more) {
                    loaded.add(found.next());
                }
            } catch (ServiceConfigurationError | LinkageError e) {
                failed++;
                trouble.accept(e);
            }
        }
        return loaded;
    }
}
