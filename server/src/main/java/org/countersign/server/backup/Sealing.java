package org.countersign.server.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Encrypts a stream in chunks of 64 KiB by AES-256-GCM. A chunk's nonce is its number, and its tag also covers whether
 * it is the last: chunks cannot be dropped, doubled, swapped or cut off unseen. The key is used for one file only.
 */
final class Sealing extends OutputStream {

    static final byte[] MARK = {'C', 'S', 'B', 'A', 'C', 'K', 'U', '1'};
    static final int SALT = 16;
    static final int CHUNK = 64 * 1024;

    private final OutputStream out;
    private final SecretKey key;
    private final byte[] chunk = new byte[CHUNK];
    private int filled;
    private long number;

    Sealing(OutputStream out, Passphrase passphrase) throws IOException {
        this.out = out;
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        key = passphrase.key(salt);
        out.write(MARK);
        out.write(salt);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int at = from;
        int left = length;
        while (left > 0) {
            if (filled == CHUNK) {
                seal(false);
            }
            int step = Math.min(left, CHUNK - filled);
            System.arraycopy(bytes, at, chunk, filled, step);
            filled += step;
            at += step;
            left -= step;
        }
    }

    /** Writes the last chunk; without it the file does not open. */
    void finish() throws IOException {
        seal(true);
        out.flush();
    }

    private void seal(boolean isLast) throws IOException {
        try {
            out.write(cipher(Cipher.ENCRYPT_MODE, key, number++, isLast).doFinal(chunk, 0, filled));
            filled = 0;
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("AES-GCM is missing from this Java", broken);
        }
    }

    static Cipher cipher(int mode, SecretKey key, long number, boolean isLast) throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(12).putInt(0).putLong(number).array();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(128, nonce));
        cipher.updateAAD(new byte[] {(byte) (isLast ? 1 : 0)});
        return cipher;
    }
}
