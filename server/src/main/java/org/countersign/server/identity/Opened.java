package org.countersign.server.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** The answer that hands out a session's token and leads on. */
final class Opened {

    private Opened() {}

    static <T> ResponseEntity<T> at(String path, Token token, HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, SessionCookie.given(request, token))
                .header(HttpHeaders.LOCATION, path)
                .build();
    }
}
