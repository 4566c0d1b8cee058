package org.countersign.server.journeys;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Whatever goes wrong while pages load: answers that say no, requests that fail, errors of scripts, broken policies. */
final class Troubles {

    private final List<String> noted = new ArrayList<>();

    private Troubles() {}

    static Troubles of(Page page) {
        Troubles troubles = new Troubles();
        page.onPageError(error -> troubles.noted.add("script: " + error));
        page.onConsoleMessage(message -> {
            // an answer that says no is noted below, with its status
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                troubles.noted.add("console: " + message.text());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 400) {
                troubles.noted.add(response.status() + " " + response.url());
            }
        });
        page.onRequestFailed(request -> {
            if (!"net::ERR_ABORTED".equals(request.failure())) {
                troubles.noted.add("failed: " + request.url());
            }
        });
        return troubles;
    }

    /** What was noted since this was asked last. */
    List<String> taken() {
        List<String> taken = List.copyOf(noted);
        noted.clear();
        return taken;
    }
}
