package org.countersign.server.pages;

import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** The answer to a form that was accepted: look at another page, which may say once what was done. */
public final class SeeOther {

    private SeeOther() {}

    /** Redirects (303) to a path of this application. */
    public static <T> ResponseEntity<T> at(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }

    /**
     * Redirects (303) to a path of this application, which then says once what was done.
     *
     * @param path where to look
     * @param key the wording key of the sentence
     * @param args its arguments, as text
     */
    public static <T> ResponseEntity<T> at(String path, String key, String... args) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .header(HttpHeaders.SET_COOKIE, Flash.cookie(key, args).toString())
                .build();
    }
}
