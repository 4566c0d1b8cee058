package org.countersign.server.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.countersign.server.Application;
import org.countersign.server.database.RunningDatabase;
import org.countersign.server.database.Settings;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/** A second server on the shared workspace's database, told that people reach it over HTTPS under another name. */
public final class ProxiedWorkspace {

    public static final String TOKEN = "who may read the metrics";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final WebServerApplicationContext CONTEXT = start();

    private ProxiedWorkspace() {}

    private static WebServerApplicationContext start() {
        Settings settings = TemporaryData.settings(
                RunningWorkspace.bean(Settings.class).data(),
                Map.of(
                        "countersign.jobs", "false",
                        "countersign.metrics.token", TOKEN,
                        "countersign.url", "https://casework.example.com"));
        return (WebServerApplicationContext)
                Application.on(settings, RunningWorkspace.bean(RunningDatabase.class), RunningWorkspace.TestClock.class)
                        .registerShutdownHook(false)
                        .run();
    }

    /** Gets a page as the proxy would ask for it: plainly, with these headers, name and value in turn. */
    public static HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** Posts a form that is already written. */
    public static HttpResponse<String> post(String path, String form, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private static HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create("http://localhost:" + CONTEXT.getWebServer().getPort() + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for an answer", stopped);
        }
    }
}
