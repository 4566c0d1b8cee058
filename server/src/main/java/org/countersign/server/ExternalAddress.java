package org.countersign.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import org.countersign.server.database.Settings;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Where an https address is configured, something before this server speaks TLS. Every request then has that address,
 * whatever its headers claim: links lead there, and cookies are secure. Of what the proxy forwards only the sender is
 * believed, and only from this machine or the network around it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ExternalAddress extends OncePerRequestFilter {

    private static final int HTTPS = 443;
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]{7,15}|[0-9a-fA-F:.]{2,45}");

    private final URI url;

    ExternalAddress(Settings settings) {
        this.url = settings.url();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"https".equals(url.getScheme());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Outside(request, url), response);
    }

    /** The request as it looked before the proxy. */
    private static final class Outside extends HttpServletRequestWrapper {

        private final URI url;

        Outside(HttpServletRequest request, URI url) {
            super(request);
            this.url = url;
        }

        @Override
        public boolean isSecure() {
            return true;
        }

        @Override
        public String getScheme() {
            return url.getScheme();
        }

        @Override
        public String getServerName() {
            return url.getHost();
        }

        @Override
        public int getServerPort() {
            return url.getPort() < 0 ? HTTPS : url.getPort();
        }

        @Override
        public StringBuffer getRequestURL() {
            return new StringBuffer(url + getRequestURI());
        }

        @Override
        public String getRemoteAddr() {
            String forwarded = super.getHeader("X-Forwarded-For");
            String nearest = forwarded == null
                    ? ""
                    : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
            boolean isBelieved = ADDRESS.matcher(nearest).matches() && isNear(super.getRemoteAddr());
            return isBelieved ? nearest : super.getRemoteAddr();
        }

        private static boolean isNear(String peer) {
            try {
                InetAddress address = InetAddress.getByName(peer);
                return address.isLoopbackAddress() || address.isSiteLocalAddress();
            } catch (UnknownHostException noAddress) {
                return false;
            }
        }
    }
}
