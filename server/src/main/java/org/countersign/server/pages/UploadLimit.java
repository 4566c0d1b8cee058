package org.countersign.server.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers an upload over the limit with the page that says so. It stands before the proof for forms is asked: where the
 * container stopped reading, the proof is missing, too, and the answer would be about that.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class UploadLimit extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int refused = refusal(request);
        if (refused == 0) {
            chain.doFilter(request, response);
        } else {
            response.sendError(refused);
        }
    }

    /** The status of a form that cannot be read whole; 0 for one that can. */
    private static int refusal(HttpServletRequest request) {
        try {
            request.getParts();
            return 0;
        } catch (IllegalStateException tooLarge) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        } catch (IOException | ServletException malformed) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
    }
}
