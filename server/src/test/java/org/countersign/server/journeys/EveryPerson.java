package org.countersign.server.journeys;

import com.microsoft.playwright.Browser;
import java.util.List;
import org.countersign.server.support.Chromium;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Chromium.class)
final class EveryPerson {

    private static final List<String> PAGES =
            List.of("/", "/matters", "/inbox", "/verify", "/docket/printed", "/search?q=Ferncliff");

    @ParameterizedTest
    @CsvSource({"ione, 1440", "yesenia, 1440", "gideon, 1440", "liwayway, 390"})
    void reachesTheMainPages(String mailbox, int width, Browser browser) {
        try (Visit visit = Visit.of(browser, mailbox, width)) {
            PAGES.forEach(visit::open);
        }
    }
}
