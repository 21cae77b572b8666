package io.github.mooddj.plugin.server;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Locale;
import javax.net.ssl.SSLException;

/** Why a server cannot be asked, in a sentence for the user. */
final class ServerTrouble {
    private static final int LONGEST = 200;
    private static final int REDIRECTS = 300;
    private static final int NOT_FOUND = 404;
    private static final int UNAUTHORIZED = 401;

    private ServerTrouble() {}

    static ServerException of(URI address, IOException failure) {
        if (failure instanceof ServerException known) {
            return known;
        }
        return new ServerException(ServerException.Kind.UNREACHABLE, sentence(address, failure), failure);
    }

    private static String sentence(URI address, IOException failure) {
        String host = address.getHost();
        if (failure instanceof HttpTimeoutException) {
            return host + " does not answer";
        }
        if (has(failure, UnknownHostException.class) || has(failure, UnresolvedAddressException.class)) {
            return "There is no server named " + host;
        }
        if (failure instanceof ConnectException) {
            return "Nothing answers at " + host + ":" + port(address);
        }
        if (failure instanceof SSLException) {
            return certificate(host, failure);
        }
        return host + " broke the connection off";
    }

    private static String certificate(String host, IOException failure) {
        if (has(failure, CertificateExpiredException.class) || has(failure, CertificateNotYetValidException.class)) {
            return "The certificate of " + host + " is not valid at this time; nothing was sent";
        }
        if (has(failure, CertPathBuilderException.class) || has(failure, CertPathValidatorException.class)) {
            return "The certificate of " + host
                    + " is signed by itself or by nobody that Java trusts; nothing was sent";
        }
        if (has(failure, CertificateException.class)) {
            return "The certificate of " + host + " is for another name; nothing was sent";
        }
        return host + " does not speak https at this port";
    }

    /** Somebody answered who does not speak the protocol. */
    static ServerException noServer(URI address, int status) {
        return new ServerException(
                status == UNAUTHORIZED ? ServerException.Kind.REFUSED : ServerException.Kind.NO_SERVER,
                sentence(address, status));
    }

    private static String sentence(URI address, int status) {
        if (status / 100 * 100 == REDIRECTS) {
            return address.getHost() + " sends us to another address; use that one";
        } else if (status == NOT_FOUND) {
            return "There is no music server at " + address + " (not found)";
        } else if (status == UNAUTHORIZED) {
            return "User or password is wrong on " + address.getHost();
        }
        return address.getHost() + " answers, but not as a music server (status " + status + ")";
    }

    /** What a server says, as one short line. */
    static String clean(String text) {
        String line = text.codePoints()
                .map(point -> Character.isISOControl(point) ? ' ' : point)
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return line.isEmpty() ? "no reason given" : line;
    }

    private static int port(URI address) {
        int usual = address.getScheme().toLowerCase(Locale.ROOT).equals("https") ? 443 : 80;
        return address.getPort() < 0 ? usual : address.getPort();
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> kind) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (kind.isInstance(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
