package org.countersign.server.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The cookie that carries a session's token. Over HTTPS its name binds it to this very host. */
final class SessionCookie {

    private static final String PLAIN = "session";
    private static final String HOST = "__Host-" + PLAIN;

    private SessionCookie() {}

    static Optional<Token> token(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, name(request));
        return cookie == null || cookie.getValue().isEmpty()
                ? Optional.empty()
                : Optional.of(new Token(cookie.getValue()));
    }

    static String given(HttpServletRequest request, Token token) {
        return cookie(request, token.secret(), Sessions.LONGEST);
    }

    static String taken(HttpServletRequest request) {
        return cookie(request, "", Duration.ZERO);
    }

    private static String cookie(HttpServletRequest request, String value, Duration age) {
        return ResponseCookie.from(name(request), value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(age)
                .build()
                .toString();
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? HOST : PLAIN;
    }
}
