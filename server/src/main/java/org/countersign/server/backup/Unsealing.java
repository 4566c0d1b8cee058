package org.countersign.server.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

/** Reads what {@link Sealing} wrote; gives out no byte whose chunk was not proved. */
final class Unsealing extends InputStream {

    private static final int SEALED = Sealing.CHUNK + 16;

    private final PushbackInputStream in;
    private final SecretKey key;
    private byte[] chunk = {};
    private int at;
    private long number;
    private boolean wasLast;

    Unsealing(InputStream in, Passphrase passphrase) throws IOException {
        this.in = new PushbackInputStream(in, 1);
        if (!Arrays.equals(in.readNBytes(Sealing.MARK.length), Sealing.MARK)) {
            throw new IOException("it is no backup of Countersign");
        }
        key = passphrase.key(in.readNBytes(Sealing.SALT));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        while (at == chunk.length) {
            if (wasLast) {
                return -1;
            }
            open();
        }
        int step = Math.min(length, chunk.length - at);
        System.arraycopy(chunk, at, into, from, step);
        at += step;
        return step;
    }

    private void open() throws IOException {
        byte[] sealed = in.readNBytes(SEALED);
        int next = in.read();
        if (next >= 0) {
            in.unread(next);
        }
        wasLast = next < 0;
        try {
            chunk = Sealing.cipher(Cipher.DECRYPT_MODE, key, number, wasLast).doFinal(sealed);
        } catch (GeneralSecurityException unproved) {
            throw new IOException(
                    number == 0
                            ? "the passphrase is wrong, or the file was altered"
                            : "the file was altered or cut off after chunk " + number,
                    unproved);
        }
        number++;
        at = 0;
    }
}
