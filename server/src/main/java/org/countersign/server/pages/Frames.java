package org.countersign.server.pages;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Makes the frame of a request: who reads, in which language, with which proof for forms. */
@Component
class Frames {

    private static final Logger LOG = LoggerFactory.getLogger(Frames.class);
    static final String THEME_COOKIE = "theme";
    static final Set<String> THEMES = Set.of("light", "dark");

    private final ObjectProvider<FrameSource> source;
    private final Clock clock;

    Frames(ObjectProvider<FrameSource> source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    Frame of(HttpServletRequest request) {
        return of(request, reader(request));
    }

    /** The frame of a page that says what went wrong: the reader's own, unless that is what fails. */
    Frame inTrouble(HttpServletRequest request) {
        try {
            return of(request);
        } catch (RuntimeException failing) {
            LOG.warn("a page about trouble has no navigation: {}", failing.toString());
            return of(request, Frame.Reader.NOBODY);
        }
    }

    private Frame of(HttpServletRequest request, Frame.Reader reader) {
        Wording text = Wording.in(language(request, reader));
        String theme = cookie(request, THEME_COOKIE);
        String query = request.getQueryString();
        return new Frame(
                text,
                reader,
                csrf(request),
                query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query,
                THEMES.contains(theme) ? theme : "",
                Flash.said(request, text),
                clock.instant());
    }

    private Frame.Reader reader(HttpServletRequest request) {
        FrameSource known = source.getIfAvailable();
        return known == null ? Frame.Reader.NOBODY : known.reader(request).orElse(Frame.Reader.NOBODY);
    }

    /** What was chosen on this device, else the reader's own language, else what the browser asks for. */
    private static String language(HttpServletRequest request, Frame.Reader reader) {
        String chosen = cookie(request, Frame.LANGUAGE_COOKIE);
        if (Wording.LANGUAGES.contains(chosen)) {
            return chosen;
        }
        return reader.language().isEmpty() ? accepted(request) : reader.language();
    }

    private static String accepted(HttpServletRequest request) {
        Locale locale = request.getLocale();
        return locale.getLanguage();
    }

    private static Frame.Csrf csrf(HttpServletRequest request) {
        Object token = request.getAttribute(CsrfToken.class.getName());
        return token instanceof CsrfToken known
                ? new Frame.Csrf(known.getParameterName(), known.getToken())
                : Frame.Csrf.NONE;
    }

    private static String cookie(HttpServletRequest request, String name) {
        @Nullable Cookie cookie = WebUtils.getCookie(request, name);
        return cookie == null ? "" : cookie.getValue();
    }
}
