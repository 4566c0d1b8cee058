package org.countersign.server.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Bytes in a directory, each file under a name that only the key can tell from its content, encrypted with a key of
 * the firm (AES-256-GCM). The same bytes of one firm are kept once; two firms share nothing.
 */
final class EncryptedFiles {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Path directory;
    private final byte[] key;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param directory where the files lie; made when it is absent
     * @param key 32 bytes, from which the keys of the firms follow
     */
    EncryptedFiles(Path directory, byte[] key) {
        if (key.length < 32) {
            throw new IllegalArgumentException("a key of 32 bytes is needed, not of " + key.length);
        }
        this.directory = directory;
        this.key = key.clone();
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("SHA-256 is missing from this Java", missing);
        }
    }

    /** Keeps the bytes; their hash leads back to them. They are on the disk when this returns. */
    byte[] keep(UUID firmId, byte[] bytes) {
        byte[] hash = sha256(bytes);
        Path place = place(firmId, hash);
        if (!Files.exists(place)) {
            byte[] nonce = new byte[NONCE];
            random.nextBytes(nonce);
            byte[] sealed = crypt(Cipher.ENCRYPT_MODE, firmId, hash, nonce, bytes);
            write(
                    place,
                    ByteBuffer.allocate(NONCE + sealed.length)
                            .put(nonce)
                            .put(sealed)
                            .array());
        }
        return hash;
    }

    /** The bytes of a hash, checked against it. {@link IllegalStateException} where they are absent or altered. */
    byte[] read(UUID firmId, byte[] hash) {
        byte[] all;
        try {
            all = Files.readAllBytes(place(firmId, hash));
        } catch (NoSuchFileException absent) {
            throw new IllegalStateException("a document's bytes are absent from the store", absent);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (all.length < NONCE) {
            throw new IllegalStateException("a document's bytes were cut short in the store");
        }
        byte[] nonce = java.util.Arrays.copyOf(all, NONCE);
        byte[] bytes =
                crypt(Cipher.DECRYPT_MODE, firmId, hash, nonce, java.util.Arrays.copyOfRange(all, NONCE, all.length));
        if (!MessageDigest.isEqual(sha256(bytes), hash)) {
            throw new IllegalStateException("a document's bytes are not those that were kept");
        }
        return bytes;
    }

    /** Where the bytes of a hash lie. */
    Path place(UUID firmId, byte[] hash) {
        String name = HexFormat.of().formatHex(hmac(derived(firmId, "name"), hash));
        return directory
                .resolve(firmId.toString())
                .resolve(name.substring(0, 2))
                .resolve(name);
    }

    private void write(Path place, byte[] content) {
        try {
            Files.createDirectories(place.getParent());
            Path unfinished = Files.createTempFile(place.getParent(), "unfinished", "");
            try (var out = java.nio.channels.FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(content);
                while (rest.hasRemaining()) {
                    out.write(rest);
                }
                out.force(true);
            }
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private byte[] crypt(int mode, UUID firmId, byte[] hash, byte[] nonce, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode, new SecretKeySpec(derived(firmId, "content"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(hash);
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException altered) {
            throw new IllegalStateException(
                    "a document's bytes were altered in the store, or the key is another", altered);
        }
    }

    private byte[] derived(UUID firmId, String purpose) {
        return hmac(key, ("documents " + purpose + " " + firmId).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hmac(byte[] key, byte[] of) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(of);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("HmacSHA256 is missing from this Java", missing);
        }
    }
}
