package org.countersign.server.pages;

import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How somebody reads on this device: the language, and light or dark. Kept in the browser, signed in or not. */
@Controller
class ReadingPages {

    private static final Pattern PATH = Pattern.compile("/(?!/)(?:[\\w.~?=&+:,@;/-]|%[0-9A-Fa-f]{2})*");
    private static final Duration A_YEAR = Duration.ofDays(365);

    @PostMapping("/reading")
    ResponseEntity<Void> keep(
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String theme,
            @RequestParam(defaultValue = "/") String back) {
        HttpHeaders headers = new HttpHeaders();
        headers.setLocation(URI.create(inside(back)));
        if (Wording.LANGUAGES.contains(language)) {
            headers.add(HttpHeaders.SET_COOKIE, crumb(Frame.LANGUAGE_COOKIE, language));
        }
        if (Frames.THEMES.contains(theme) || theme.equals("device")) {
            headers.add(HttpHeaders.SET_COOKIE, crumb(Frames.THEME_COOKIE, theme));
        }
        return new ResponseEntity<>(headers, HttpStatus.SEE_OTHER);
    }

    /** Only a path of this application: never another site's address. */
    private static String inside(String back) {
        return PATH.matcher(back).matches() ? back : "/";
    }

    private static String crumb(String name, String value) {
        return ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(A_YEAR)
                .build()
                .toString();
    }
}
