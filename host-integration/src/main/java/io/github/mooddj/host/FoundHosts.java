package io.github.mooddj.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The kinds of players for which there is a provider. Immutable. */
public final class FoundHosts {
    private static final Logger log = LoggerFactory.getLogger(FoundHosts.class);

    private final List<HostProvider> providers;
    private final List<String> refused;

    private FoundHosts(List<HostProvider> providers, List<String> refused) {
        this.providers = List.copyOf(providers);
        this.refused = List.copyOf(refused);
    }

    /**
     * Looks through what a class loader sees. A provider that cannot be loaded, or was written for a newer contract, is
     * left out and said why.
     */
    public static FoundHosts in(ClassLoader loader) {
        List<HostProvider> usable = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        List<HostProvider> loaded = Services.load(HostProvider.class, loader, trouble -> {
            log.warn("A host provider cannot be loaded", trouble);
            refused.add("a host provider cannot be loaded: " + trouble.getMessage());
        });
        for (HostProvider provider : loaded) {
            if (provider.apiVersion() > HostProvider.API_VERSION) {
                refused.add(provider.name() + " was written for version " + provider.apiVersion()
                        + " of the host contract, and this is version " + HostProvider.API_VERSION
                        + ": update Mood DJ");
            } else {
                usable.add(provider);
            }
        }
        return new FoundHosts(usable, refused);
    }

    /** Those that can be asked. */
    public List<HostProvider> providers() {
        return providers;
    }

    /** Why others cannot, a sentence each. */
    public List<String> refused() {
        return refused;
    }

    /**
     * The one of this name.
     *
     * @throws HostException naming those that there are
     */
    public HostProvider named(String id) throws HostException {
        Optional<HostProvider> found =
                providers.stream().filter(provider -> provider.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            throw new HostException("There is no host '" + id + "'; there is: "
                    + providers.stream().map(HostProvider::id).collect(Collectors.joining(", ")));
        }
        return found.get();
    }
}
