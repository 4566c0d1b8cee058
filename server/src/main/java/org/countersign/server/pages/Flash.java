package org.countersign.server.pages;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** A sentence that survives one redirect, kept in the browser: the server remembers nothing. */
final class Flash {

    static final String COOKIE = "said";
    private static final String SEPARATOR = "\u001f";
    private static final int LONGEST = 1000;

    private Flash() {}

    static ResponseCookie cookie(String key, String... args) {
        String said = args.length == 0 ? key : key + SEPARATOR + String.join(SEPARATOR, args);
        String shortened = said.length() > LONGEST ? said.substring(0, LONGEST) : said;
        byte[] bytes = shortened.getBytes(StandardCharsets.UTF_8);
        return crumb(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), Duration.ofMinutes(1));
    }

    static ResponseCookie forgotten() {
        return crumb("", Duration.ZERO);
    }

    /** The sentence that the request carries, or empty; a cookie that this application did not write says nothing. */
    static String said(HttpServletRequest request, Wording text) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null || cookie.getValue().isEmpty()) {
            return "";
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cookie.getValue());
            String[] parts = new String(bytes, StandardCharsets.UTF_8).split(SEPARATOR, -1);
            Object[] args = Arrays.copyOfRange(parts, 1, parts.length);
            return text.texts().containsKey(parts[0]) ? text.of(parts[0], args) : "";
        } catch (IllegalArgumentException notOurs) {
            return "";
        }
    }

    private static ResponseCookie crumb(String value, Duration age) {
        return ResponseCookie.from(COOKIE, value)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(age)
                .build();
    }
}
