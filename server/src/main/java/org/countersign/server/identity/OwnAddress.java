package org.countersign.server.identity;

import org.countersign.server.database.Settings;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The address under which people reach the workspace: from the settings, never from what a request claims. */
@Component
class OwnAddress {

    private final Settings settings;
    private volatile String origin;

    OwnAddress(Settings settings) {
        this.settings = settings;
        origin = settings.url().toString();
    }

    /** Where any free port was asked for, the address is known once one was found. */
    @EventListener
    void listens(WebServerInitializedEvent event) {
        if (settings.port() == 0 && host().equals("localhost")) {
            origin = "http://localhost:" + event.getWebServer().getPort();
        }
    }

    /** Scheme, host and port, such as https://casework.example.com. */
    String origin() {
        return origin;
    }

    String host() {
        return settings.url().getHost();
    }

    /** The address of a page, by its path. */
    String of(String path) {
        return origin + path;
    }
}
