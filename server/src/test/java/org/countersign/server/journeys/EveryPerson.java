package org.countersign.server.journeys;

import com.microsoft.playwright.Browser;
import java.util.List;
import org.countersign.server.support.Chromium;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(Chromium.class)
final class EveryPerson {

    private static final List<String> PAGES =
            List.of("/", "/matters", "/inbox", "/verify", "/docket/printed", "/search?q=Ferncliff");

    static List<Arguments> people() {
        return List.of(
                Arguments.of("ione", Device.DESK),
                Arguments.of("yesenia", Device.DARK_IN_SPANISH),
                Arguments.of("gideon", Device.DESK),
                Arguments.of("liwayway", Device.DARK_PHONE_IN_SPANISH));
    }

    @ParameterizedTest
    @MethodSource("people")
    void reachesTheMainPages(String mailbox, Device device, Browser browser) {
        try (Visit visit = Visit.of(browser, mailbox, device)) {
            PAGES.forEach(visit::open);
        }
    }
}
