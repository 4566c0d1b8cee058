package org.countersign.server.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.countersign.server.support.Chromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 390 pixels wide: every page in one column, nothing sideways, everything that is touched at least 24 pixels. */
@ExtendWith(Chromium.class)
final class OnThePhone {

    private static final String TOO_SMALL = """
            [...document.querySelectorAll('a, button, input:not([type=hidden]), select, textarea, summary')]
              .filter(e => e.checkVisibility({checkOpacity: true}) && !e.closest('.unseen') && !e.matches('.skip')
                && getComputedStyle(e).display !== 'inline')
              .filter(e => { const b = (e.closest('label') || e).getBoundingClientRect(); return b.width < 24 || b.height < 24; })
              .map(e => e.outerHTML.slice(0, 120))""";

    private final Browser browser;

    OnThePhone(Browser browser) {
        this.browser = browser;
    }

    @Test
    void standsAllThatAShiftNeeds() {
        try (Visit visit = Visit.of(browser, "liwayway", Device.PHONE)) {
            for (String path : new String[] {"/", "/matters", "/deadlines", "/deadlines/week", "/inbox", "/verify"}) {
                visit.open(path);
                assertThat((java.util.List<?>) visit.page().evaluate(TOO_SMALL))
                        .as(path)
                        .isEmpty();
            }
            visit.open("/matters").reachFirst(".row-title a");
            assertThat((java.util.List<?>) visit.page().evaluate(TOO_SMALL)).isEmpty();
        }
    }

    @Test
    void opensItsMenuByTouch() {
        try (Visit visit = Visit.of(browser, "liwayway", Device.DARK_PHONE_IN_SPANISH)) {
            visit.open("/");
            visit.page().locator(".menu-button").tap();
            visit.look();
            visit.page()
                    .waitForNavigation(() ->
                            visit.page().locator("#menu a[href='/deadlines']").tap());
            visit.look();
            assertThat(visit.page().url()).endsWith("/deadlines");
        }
    }
}
