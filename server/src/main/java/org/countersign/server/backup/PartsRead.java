package org.countersign.server.backup;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads what {@link Parts} wrote, up to its end. */
final class PartsRead extends InputStream {

    private final DataInputStream in;
    private int left;
    private boolean isOver;

    PartsRead(DataInputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (left == 0 && !isOver) {
            left = in.readInt();
            isOver = left == 0;
        }
        if (isOver) {
            return -1;
        }
        int step = in.read(into, from, Math.min(length, left));
        if (step < 0) {
            throw new IOException("it ends in the middle");
        }
        left -= step;
        return step;
    }
}
