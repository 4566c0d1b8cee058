package org.countersign.server.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out who asks, from the token in the cookie. */
final class SessionFilter extends OncePerRequestFilter {

    private final Sessions sessions;

    SessionFilter(Sessions sessions) {
        this.sessions = sessions;
    }

    /** The session of a request, also one in which something is still to be asked. */
    static Optional<Session> session(HttpServletRequest request) {
        return Optional.ofNullable((Session) request.getAttribute(Session.class.getName()));
    }

    /** The session of a request that only signed-in people reach. */
    static Session known(HttpServletRequest request) {
        return session(request).orElseThrow(() -> new InsufficientAuthenticationException("nobody is signed in"));
    }

    /** The page that says what went wrong is one of the reader's own, too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SessionCookie.token(request).flatMap(sessions::find).ifPresent(session -> {
            request.setAttribute(Session.class.getName(), session);
            session.signedIn().ifPresent(SessionFilter::know);
        });
        chain.doFilter(request, response);
    }

    private static void know(SignedIn person) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new KnownPerson(person));
        SecurityContextHolder.setContext(context);
    }
}
