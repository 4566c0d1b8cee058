package org.countersign.server.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Leads whoever may not go on yet to what is asked of them first. */
final class NextStep implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException missing)
            throws IOException, ServletException {
        if (isForm(request) && SessionFilter.session(request).isEmpty()) {
            request.getRequestDispatcher(KeptFormPages.PATH).forward(request, response);
            return;
        }
        String path = SessionFilter.session(request).map(Session::nextPath).orElse("/sign-in") + back(request);
        if ("true".equals(request.getHeader("HX-Request"))) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            response.setHeader("HX-Redirect", path);
            return;
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, path);
    }

    /** A form that a person sent, without files: these would have to be sent a second time. */
    private static boolean isForm(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && String.valueOf(request.getContentType()).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    /** Signing in leads back to the page that was asked for. */
    private static String back(HttpServletRequest request) {
        String query = request.getQueryString();
        String wanted = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        return !request.getMethod().equals("GET") || wanted.equals("/")
                ? ""
                : "?back=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }
}
