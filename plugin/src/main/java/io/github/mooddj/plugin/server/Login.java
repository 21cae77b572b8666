package io.github.mooddj.plugin.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who we are on a server.
 *
 * @param user the name
 * @param password never shown, never part of an address that leaves this package
 */
record Login(String user, String password) {
    /** How a request proves who sends it. */
    enum Proof {
        /** A salt and the MD5 of password and salt: the password itself stays here. */
        TOKEN,
        /** The password itself, for servers that keep a hash of their own and cannot check tokens. */
        PASSWORD
    }

    private static final String VERSION = "1.13.0";
    private static final String OLD_VERSION = "1.8.0";
    private static final String CLIENT = "mood-dj";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 12;

    /** The parameters that go with every request; another salt each time. */
    Map<String, String> parameters(Proof proof) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("u", user);
        if (proof == Proof.TOKEN) {
            byte[] random = new byte[SALT_BYTES];
            RANDOM.nextBytes(random);
            String salt = HexFormat.of().formatHex(random);
            parameters.put("t", token(password, salt));
            parameters.put("s", salt);
        } else {
            parameters.put("p", "enc:" + HexFormat.of().formatHex(password.getBytes(StandardCharsets.UTF_8)));
        }
        parameters.put("v", proof == Proof.TOKEN ? VERSION : OLD_VERSION);
        parameters.put("c", CLIENT);
        return parameters;
    }

    /** The MD5 of password and salt, in small hexadecimal digits, as the protocol wants it. */
    static String token(String password, String salt) {
        try {
            MessageDigest md5 = MessageDigest.getInstance("MD5");
            return HexFormat.of().formatHex(md5.digest((password + salt).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has MD5", e);
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "Login[" + user + "]";
    }
}
