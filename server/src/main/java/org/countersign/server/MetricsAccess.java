package org.countersign.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.MessageDigest;
import org.countersign.server.database.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Who may read the metrics: this machine, when nothing stands between, or whoever presents the token. */
@Configuration(proxyBeanMethods = false)
class MetricsAccess {

    @Bean
    @Order(0)
    SecurityFilterChain metrics(HttpSecurity http, Settings settings) {
        return http.securityMatcher("/metrics")
                .sessionManagement(management -> management.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.disable())
                .authorizeHttpRequests(requests -> requests.anyRequest()
                        .access((person, request) ->
                                new AuthorizationDecision(mayRead(request, settings.metricsToken()))))
                .build();
    }

    private static boolean mayRead(RequestAuthorizationContext context, String token) {
        var request = context.getRequest();
        String presented = request.getHeader("Authorization");
        if (presented != null && !token.isEmpty()) {
            return MessageDigest.isEqual(presented.getBytes(UTF_8), ("Bearer " + token).getBytes(UTF_8));
        }
        boolean forwarded = request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null;
        return !forwarded && isLoopback(request.getRemoteAddr());
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }
}
