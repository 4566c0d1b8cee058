package org.countersign.server.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import org.countersign.server.support.Chromium;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Follows every link of the demo firm as each kind of person: one page of each kind, each of which must load and be accessible. */
@ExtendWith(Chromium.class)
final class EveryPerson {

    static List<Arguments> people() {
        return List.of(
                Arguments.of("ione", Device.DESK, 20),
                Arguments.of("marisela", Device.DARK_PHONE_IN_SPANISH, 20),
                Arguments.of("liwayway", Device.PHONE, 15),
                Arguments.of("gideon", Device.DARK_IN_SPANISH, 8));
    }

    @ParameterizedTest
    @MethodSource("people")
    void reachesAPageOfEachKind(String mailbox, Device device, int atLeast, Browser browser) {
        try (Visit visit = Visit.of(browser, mailbox, device)) {
            assertThat(new Crawl(visit).from("/")).hasSizeGreaterThanOrEqualTo(atLeast);
        }
    }
}
