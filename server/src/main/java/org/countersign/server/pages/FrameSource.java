package org.countersign.server.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Knows who reads a page. Whoever signs people in implements it; without one, every page is a signed-out page. */
@FunctionalInterface
public interface FrameSource {

    /** The reader of the page that this request asks for; empty when nobody is signed in. */
    Optional<Frame.Reader> reader(HttpServletRequest request);
}
