package org.countersign.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.countersign.server.database.CannotStart;

/** The port of the pages, looked at before anything is started. */
final class Port {

    private Port() {}

    /** @throws CannotStart when something else listens on it, or the user may not */
    static void requireFree(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(port));
        } catch (IOException taken) {
            throw new CannotStart("Port " + port + " cannot be used: " + taken.getMessage()
                    + ". Stop what listens there, or choose another with --port, such as --port " + (port + 1) + ".");
        }
    }
}
