package org.countersign.server.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Hands that never leave the keyboard; the focus must be seen wherever it stands. */
final class Keyboard {

    private static final int FURTHEST = 150;

    /** The words of the element in focus: of its label, its own, or those said to who listens. */
    private static final String WORDS = """
            () => { const e = document.activeElement;
              const label = e.labels && e.labels.length ? e.labels[0].innerText : '';
              return (label || e.getAttribute('aria-label') || e.innerText || '').trim(); }""";

    private static final String SEEN = """
            () => { const e = document.activeElement; const s = getComputedStyle(e);
              const box = e.getBoundingClientRect();
              return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 && box.width > 0 && box.height > 0; }""";

    private final Visit visit;
    private final Page page;

    Keyboard(Visit visit) {
        this.visit = visit;
        page = visit.page();
    }

    /** Moves the focus by Tab until it stands on an element with these words. */
    Keyboard tabTo(String words) {
        for (int presses = 0; presses < FURTHEST; presses++) {
            page.keyboard().press("Tab");
            if (page.evaluate(WORDS).toString().startsWith(words)) {
                assertThat(page.evaluate(SEEN))
                        .as("focus on '%s' is seen", words)
                        .isEqualTo(true);
                return this;
            }
        }
        throw new AssertionError("no element that begins with '" + words + "' is reached by Tab on " + page.url());
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Presses a key that leads nowhere else. */
    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Presses Enter, waits for the page it leads to, and looks at it. */
    Keyboard enter() {
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        visit.look();
        return this;
    }
}
