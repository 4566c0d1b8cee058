package org.countersign.server.identity;

import java.util.List;
import org.countersign.server.database.Keys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Who may ask for what, and what every answer forbids the browser. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    /** The cookie with half of the proof. */
    static final String PROOF = "proof";

    private static final String[] FOR_EVERYBODY = {
        "/assets/**",
        "/error",
        "/reading",
        "/sign-in",
        "/sign-in/**",
        "/sign-out",
        "/firms",
        "/set-up",
        "/invitations/*",
        "/health/**",
        "/calendar/**"
    };

    private static final String CONTENT = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain everyRequest(HttpSecurity http, Sessions sessions) {
        return http.securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .sessionManagement(management -> management.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(RequestCacheConfigurer::disable)
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .logout(logout -> logout.disable())
                .csrf(csrf -> csrf.csrfTokenRepository(proofs())
                        .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
                .headers(SecurityConfiguration::headers)
                .authorizeHttpRequests(requests -> requests.requestMatchers(FOR_EVERYBODY)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(refused -> refused.authenticationEntryPoint(new NextStep()))
                .addFilterBefore(new SessionFilter(sessions), AnonymousAuthenticationFilter.class)
                .build();
    }

    /**
     * The proof that a form came from here: half in a cookie, half in the form. It stays the same from request to request,
     * so that a form in another tab can still be sent.
     */
    private static CookieCsrfTokenRepository proofs() {
        CookieCsrfTokenRepository proofs = new CookieCsrfTokenRepository();
        proofs.setCookieName(PROOF);
        proofs.setCookieCustomizer(cookie -> cookie.path("/").sameSite("Lax").httpOnly(true));
        return proofs;
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(content -> content.policyDirectives(CONTENT))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"));
    }

    /** Seals the secrets of authenticator apps. */
    @Bean
    Sealing sealingOfSecondFactors(Keys keys) {
        return new Sealing(keys.forPurpose("second factors"));
    }

    @Bean
    WebMvcConfigurer signedInAsParameter() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new SignedInResolver());
            }
        };
    }
}
