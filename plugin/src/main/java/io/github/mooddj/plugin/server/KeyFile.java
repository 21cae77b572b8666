package io.github.mooddj.plugin.server;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mooddj.playlists.files.OwnerOnly;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Passwords in {@code passwords.json}, each encrypted by AES-256-GCM under the key of {@code passwords.key}; both files
 * are readable by their owner alone. That keeps passwords out of backups and of what is copied by accident; it does not
 * keep them from programs of the same user. One thread at a time.
 */
final class KeyFile {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String CIPHER = "AES/GCM/NoPadding";

    private final Path key;
    private final Path passwords;
    private final SecureRandom random = new SecureRandom();
    private final ObjectMapper json = new ObjectMapper();

    KeyFile(Path directory) {
        this.key = directory.resolve("passwords.key");
        this.passwords = directory.resolve("passwords.json");
    }

    /** The file with the key. */
    Path key() {
        return key;
    }

    void put(String entry, String password) throws IOException {
        ObjectNode all = read();
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] hidden = crypt(Cipher.ENCRYPT_MODE, entry, nonce, password.getBytes(StandardCharsets.UTF_8));
        byte[] whole = ByteBuffer.allocate(nonce.length + hidden.length)
                .put(nonce)
                .put(hidden)
                .array();
        all.put(entry, Base64.getEncoder().encodeToString(whole));
        OwnerOnly.replace(passwords, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(all));
    }

    /** The password; empty when there is none that this key opens. */
    Optional<String> get(String entry) throws IOException {
        String text = read().path(entry).asText("");
        if (text.isEmpty() || Files.notExists(key)) {
            return Optional.empty();
        }
        try {
            ByteBuffer whole = ByteBuffer.wrap(Base64.getDecoder().decode(text));
            if (whole.remaining() <= NONCE_BYTES) {
                return Optional.empty();
            }
            byte[] nonce = new byte[NONCE_BYTES];
            whole.get(nonce);
            byte[] hidden = new byte[whole.remaining()];
            whole.get(hidden);
            return Optional.of(new String(crypt(Cipher.DECRYPT_MODE, entry, nonce, hidden), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | WrongKeyException e) {
            return Optional.empty();
        }
    }

    void remove(String entry) throws IOException {
        ObjectNode all = read();
        if (all.remove(entry) != null) {
            OwnerOnly.replace(passwords, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(all));
        }
    }

    private byte[] crypt(int mode, String entry, byte[] nonce, byte[] content) throws IOException {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(secret(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(entry.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new WrongKeyException(e);
        }
    }

    private byte[] secret() throws IOException {
        if (Files.notExists(key)) {
            byte[] fresh = new byte[KEY_BYTES];
            random.nextBytes(fresh);
            OwnerOnly.replace(key, fresh);
        }
        return Files.readAllBytes(key);
    }

    private ObjectNode read() throws IOException {
        if (Files.notExists(passwords)) {
            return json.createObjectNode();
        }
        try {
            JsonNode all = json.readTree(passwords.toFile());
            return all instanceof ObjectNode object ? object : json.createObjectNode();
        } catch (JacksonException e) {
            return json.createObjectNode();
        }
    }

    /** What was encrypted under another key, or damaged. */
    private static final class WrongKeyException extends IOException {
        private static final long serialVersionUID = 1L;

        WrongKeyException(Throwable cause) {
            super("the password cannot be decrypted", cause);
        }
    }
}
