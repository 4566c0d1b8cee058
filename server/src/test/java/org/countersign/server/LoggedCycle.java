package org.countersign.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.server.database.Viewer;
import org.countersign.server.support.Browser;
import org.countersign.server.support.SmallFirm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What the log tells of confidential text that comes by. */
class LoggedCycle {

    private static final String MARK = "Qwyzzelbrook";

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final SmallFirm firm = new SmallFirm(MARK + " LLP");
    private final Viewer attorney = firm.person(MARK + " Adams", "attorney", "administrator");

    @BeforeEach
    void listen() {
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void stop() {
        root.detachAppender(log);
    }

    @Test
    void holdsNoNameThatWasTypedSearchedShownOrRefused() {
        UUID matter = firm.matter(MARK + " v. Harbor", attorney);
        Browser browser = Browser.as(attorney);
        for (String path : List.of(
                "/",
                "/matters",
                "/matters/" + matter,
                "/search?q=" + MARK,
                "/matters/" + MARK,
                "/inbox/" + MARK,
                "/deadlines?person=" + MARK,
                "/people",
                "/" + MARK)) {
            browser.get(path);
        }
        browser.post("/matters", Map.of("title", MARK, "client", MARK));
        browser.post("/people", Map.of("name", MARK, "email", MARK, "role", MARK, "zone", MARK));
        browser.post("/people/" + attorney.personId() + "/leave", Map.of("successor", MARK));
        browser.post("/upkeep/folder", Map.of("folder", MARK + " " + MARK));
        browser.upload("/inbox", "files", MARK + ".txt", ("Subject: " + MARK + "\n\n" + MARK).getBytes(), Map.of());
        Browser.fresh().post("/sign-in", Map.of("email", MARK + "@example.com", "password", MARK));
        assertThat(browser.get("/matters/" + MARK).status()).isEqualTo(404);
        assertThat(said()).doesNotContain(MARK).doesNotContain(MARK.toLowerCase());
    }

    @Test
    void isHeard() {
        root.warn("something {}", "happened");
        assertThat(said()).contains("something happened");
        assertThat(root.getLevel()).isEqualTo(Level.WARN);
    }

    private String said() {
        return log.list.stream()
                .map(event -> event.getFormattedMessage() + " " + causes(event.getThrowableProxy()))
                .collect(Collectors.joining("\n"));
    }

    private static String causes(IThrowableProxy failure) {
        return failure == null ? "" : failure.getMessage() + " " + causes(failure.getCause());
    }
}
