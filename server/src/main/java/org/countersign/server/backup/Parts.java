package org.countersign.server.backup;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Content of unknown length as parts, each after its length; an empty part ends it. */
final class Parts extends OutputStream {

    private final DataOutputStream out;

    Parts(DataOutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (length > 0) {
            out.writeInt(length);
            out.write(bytes, from, length);
        }
    }

    void finish() throws IOException {
        out.writeInt(0);
    }
}
