package org.countersign.server.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.http.HttpHeaders;

/**
 * Where a request comes from.
 *
 * @param address the network address
 * @param browser what the browser says it is, or empty
 */
record Sender(String address, String browser) {

    static Sender of(HttpServletRequest request) {
        return new Sender(
                request.getRemoteAddr(), Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), ""));
    }
}
