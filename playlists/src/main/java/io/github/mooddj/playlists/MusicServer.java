package io.github.mooddj.playlists;

import java.net.URI;
import java.util.Locale;

/**
 * A music server that the user added. Its password is not part of the library.
 *
 * @param id the library's number for it, greater than 0
 * @param name unique among the servers, never blank
 * @param address {@code http} or {@code https}, without user, query and fragment, without a slash at the end
 * @param user who we are there; never blank
 */
public record MusicServer(long id, String name, URI address, String user) {
    /**
     * Checks.
     *
     * @throws IllegalArgumentException with a sentence for the user if something of it cannot be
     */
    public MusicServer {
        if (id <= 0 || name.isBlank() || user.isBlank()) {
            throw new IllegalArgumentException("A server needs a name and a user");
        }
        address = checked(address);
    }

    /**
     * An address as it is kept: scheme and host in small letters, no slash at the end.
     *
     * @throws IllegalArgumentException with a sentence for the user if it is none of a web server
     */
    public static URI checked(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        String host = address.getHost();
        if (host == null || !(scheme.equals("http") || scheme.equals("https"))) {
            throw new IllegalArgumentException("A server's address is http://HOST or https://HOST, not " + address);
        }
        if (address.getRawUserInfo() != null || address.getRawQuery() != null || address.getRawFragment() != null) {
            throw new IllegalArgumentException("A server's address has no user, \"?\" or \"#\" in it");
        }
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        String path = address.getRawPath() == null ? "" : address.getRawPath().replaceAll("/+$", "");
        return URI.create(scheme + "://" + host.toLowerCase(Locale.ROOT) + port + path);
    }
}
