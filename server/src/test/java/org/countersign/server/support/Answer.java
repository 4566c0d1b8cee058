package org.countersign.server.support;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;

/** What the workspace answered to a {@link Browser}. */
public record Answer(int status, String body, HttpHeaders headers) {

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.body(), response.headers());
    }

    /** Where a redirect leads; empty for any other answer. */
    public String location() {
        return headers.firstValue("Location").orElse("");
    }
}
