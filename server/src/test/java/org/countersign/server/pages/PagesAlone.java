package org.countersign.server.pages;

import gg.jte.Content;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.countersign.server.pages.Frame.Clock.Whose;
import org.countersign.server.pages.Frame.Item;
import org.countersign.server.templates.Templates;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** The pages package by itself on a free port: no database, everybody signed in, a fixed clock. Its profile keeps it out of the whole workspace. */
@SpringBootConfiguration
@Profile("alone")
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
        })
@ComponentScan({"org.countersign.server.pages", "org.countersign.server.gallery"})
class PagesAlone {

    private static final List<Frame.Group> NAVIGATION = List.of(
            new Frame.Group(
                    "",
                    List.of(
                            new Item("alone.desk", "/components/desk", 4, true),
                            Item.of("alone.matters", "/components/matter", 38),
                            Item.of("alone.deadlines", "/components", 61),
                            Item.of("alone.inbox", "/inbox", 7),
                            Item.of("alone.messages", "/messages", 3))),
            new Frame.Group(
                    "alone.oversight",
                    List.of(Item.of("alone.people", "/people", 0), Item.of("alone.history", "/history", 0))));

    private static final List<Frame.Clock> CLOCKS = List.of(
            new Frame.Clock(Whose.COURT, "Los Angeles", "", ZoneId.of("America/Los_Angeles")),
            new Frame.Clock(Whose.YOU, "New York", "", ZoneId.of("America/New_York")),
            new Frame.Clock(Whose.OTHER, "Bogotá", "R. Molina", ZoneId.of("America/Bogota")));

    static ServletWebServerApplicationContext start() {
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(PagesAlone.class)
                .web(WebApplicationType.SERVLET)
                .profiles("alone")
                .properties(
                        "countersign.development=true",
                        "spring.main.banner-mode=off",
                        "spring.servlet.multipart.max-file-size=1KB",
                        "logging.level.root=warn")
                .run(
                        "--server.port=0",
                        "--management.endpoint.health.validate-group-membership=false",
                        "--spring.servlet.multipart.max-file-size=1KB");
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-23T17:41:00Z"), ZoneOffset.UTC);
    }

    @Bean
    FrameSource everybody() {
        return request -> "signed-out".equals(request.getQueryString())
                ? Optional.empty()
                : Optional.of(new Frame.Reader(
                        "J. Lee",
                        request.getLocale().getLanguage(),
                        ZoneId.of("America/New_York"),
                        "Hale & Northgate",
                        false,
                        NAVIGATION,
                        CLOCKS));
    }

    /** The policy that every page must live with. */
    @Bean
    Filter policy() {
        return (request, response, chain) -> {
            ((HttpServletResponse) response)
                    .setHeader(
                            "Content-Security-Policy",
                            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src"
                                    + " 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
            chain.doFilter(request, response);
        };
    }

    /** Pages that go wrong on purpose, and one that says what was done. */
    @Controller
    static class Oddities {

        private final Templates templates;

        Oddities(Templates templates) {
            this.templates = templates;
        }

        @GetMapping("/half")
        JteModel half(Frame frame) {
            Content failing = output -> {
                output.writeContent("the first half");
                throw new IllegalStateException("the second half fails, with a secret");
            };
            return templates.layoutShell(frame, "Half", "", null, failing);
        }

        @GetMapping("/conflict")
        JteModel conflict() {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }

        @PostMapping("/done")
        ResponseEntity<JteModel> done(@RequestParam String who) {
            return SeeOther.at("/components/desk", "alone.done", who);
        }

        @PostMapping("/upload")
        ResponseEntity<JteModel> upload(@RequestParam MultipartFile file) {
            return SeeOther.at("/components/desk");
        }
    }
}
