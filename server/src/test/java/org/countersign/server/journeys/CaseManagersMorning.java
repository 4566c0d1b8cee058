package org.countersign.server.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.countersign.server.support.Chromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Chromium.class)
final class CaseManagersMorning {

    private final PreparedDocket docket = new PreparedDocket();
    private final Browser browser;

    CaseManagersMorning(Browser browser) {
        this.browser = browser;
    }

    @Test
    void leadsFromTheInboxToDeadlinesThatSayWhy() {
        try (Visit visit = Visit.of(browser, docket.manager)) {
            visit.open("/").follow("Open the inbox");
            drop(visit, "notice.eml", PreparedDocket.notice());
            assertThat(visit.main().locator("mark").allInnerTexts()).anyMatch(text -> text.contains("11/5/2026"));
            visit.follow("Accept");
            assertThat(visit.text()).contains("Nothing has been done yet", "Appear:");
            assertThat(visit.main().locator(".row").count()).isPositive();
            visit.press("Accept");
            assertThat(visit.text()).contains("Accepted. Deadlines concerned:");
            visit.open("/matters/" + docket.matter);
            assertThat(visit.main().locator("#next .row").count()).isPositive();
            visit.reachFirst("#next .row-title a");
            assertThat(visit.main().locator(".path .step").count()).isGreaterThan(1);
            visit.follow("Compute it again");
        }
    }

    @Test
    void keepsEachCaseOfARealNoticeUntilSomeoneSaysWhatItIs() {
        try (Visit visit = Visit.of(browser, docket.manager)) {
            visit.open("/inbox");
            drop(visit, "cand_3.txt", realNotice("cand_3.txt"));
            assertThat(visit.main().locator(".row").count()).isEqualTo(2);
            visit.follow("Look").fill("Matter", docket.matter.toString()).press("Put it there");
            assertThat(visit.main().locator(".docket-text").count()).isPositive();
            visit.open("/inbox");
            assertThat(visit.main().locator(".row").allInnerTexts())
                    .anyMatch(row -> row.contains(PreparedDocket.TITLE));
        }
    }

    private static void drop(Visit visit, String name, byte[] bytes) {
        visit.page().locator("#files").setInputFiles(new FilePayload(name, "message/rfc822", bytes));
        visit.press("Read them");
    }

    /** A notice as a court sent it, where the folder with real ones stands beside the project. */
    private static byte[] realNotice(String name) {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.isDirectory(at.resolve("shared/data"))) {
            at = at.getParent();
        }
        assumeThat(at)
                .as("needs shared/data/notices/" + name + " beside the project, which is absent here")
                .isNotNull();
        try {
            return Files.readAllBytes(at.resolve("shared/data/notices").resolve(name));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
