package org.countersign.server;

import java.io.PrintStream;
import org.countersign.server.database.Settings;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Tells the person at the terminal where the workspace answers. */
@Component
final class Ready {

    private final Settings settings;
    private final ApplicationContext running;

    Ready(Settings settings, ApplicationContext running) {
        this.settings = settings;
        this.running = running;
    }

    void announce(PrintStream terminal) {
        int port = running instanceof WebServerApplicationContext web && web.getWebServer() != null
                ? web.getWebServer().getPort()
                : settings.port();
        terminal.println("Countersign is ready: http://localhost:" + port
                + (settings.url().getHost().equals("localhost") ? "" : ", for others " + settings.url()));
        terminal.println("Data: " + settings.data() + ". Stop with Ctrl-C.");
    }
}
