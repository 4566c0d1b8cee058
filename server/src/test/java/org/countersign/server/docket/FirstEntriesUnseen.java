package org.countersign.server.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.countersign.schema.deadlines.tables.records.DeadlineRecord;
import org.countersign.server.database.Viewer;
import org.countersign.server.support.Answer;
import org.countersign.server.support.Browser;
import org.junit.jupiter.api.Test;

/**
 * The day and service of a trigger that waits for its second entry, and every day that follows from it, on the way that
 * each page, list, search, calendar and form could tell it.
 */
class FirstEntriesUnseen {

    private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"([0-9a-f]+)\"");

    private final WaitingTrigger trigger = new WaitingTrigger();
    private final Viewer first = trigger.first;
    private final Viewer second = trigger.second;
    private final Viewer attorney = trigger.attorney;
    private final UUID matter = trigger.matter;
    private final UUID paper = trigger.paper;
    private final UUID event = trigger.event;
    private final List<DeadlineRecord> due = trigger.deadlines();
    private final List<String> writtenDays = trigger.writtenDays();
    private final List<String> deadlineIds = trigger.deadlineIds();
    private final String page = "/matters/" + matter + "/events/" + event;

    private void tellsNothing(String path, Viewer viewer) {
        Answer answer = Browser.as(viewer).get(path);
        assertThat(answer.status()).as(path).isIn(200, 303);
        assertThat(answer.body()).as(path).doesNotContain(writtenDays).doesNotContain(deadlineIds);
    }

    @Test
    void startDeadlinesThatWhoEnteredThemSeesEverywhere() {
        assertThat(due).isNotEmpty();
        Browser browser = Browser.as(first);
        for (String path : List.of("/deadlines", "/matters/" + matter, "/deadlines/month?on=" + day())) {
            assertThat(browser.get(path).body()).as(path).contains(deadlineIds.getFirst());
        }
        assertThat(browser.get(page).body()).contains("5 November 2026");
        assertThat(trigger.feedOf(first)).contains(deadlineIds.getFirst());
    }

    private String day() {
        return due.getFirst().getInForceOn().toString();
    }

    @Test
    void areToldByNoPageListOrSearchToWhoMayBeSecond() {
        for (Viewer other : List.of(second, attorney)) {
            for (String path : List.of(
                    page,
                    page + "/correct",
                    "/verify",
                    "/verify/" + event,
                    "/inbox/" + paper,
                    "/inbox",
                    "/",
                    "/matters/" + matter,
                    "/matters/" + matter + "/history",
                    "/matters/" + matter + "/history.csv",
                    "/matters/" + matter + "/closing",
                    "/matters.csv",
                    "/matters",
                    "/deadlines",
                    "/deadlines/entered",
                    "/deadlines/unconfirmed",
                    "/deadlines/refused",
                    "/deadlines/law",
                    "/docket/printed",
                    "/told",
                    "/search?q=summons",
                    "/search/suggestions?q=summons")) {
                tellsNothing(path, other);
            }
        }
    }

    @Test
    void areMarkedInNoTextForWhoMayBeSecond() {
        for (String path : List.of(page, "/verify/" + event, "/inbox/" + paper)) {
            assertThat(Browser.as(second).get(path).body()).as(path).doesNotContain("<mark>Lanternworks served");
        }
        assertThat(Browser.as(first).get(page).body()).contains("<mark>Lanternworks served");
    }

    @Test
    void areInNoCalendarOfWhoMayBeSecond() {
        assertThat(Browser.as(second).get("/deadlines/month?on=" + day()).body())
                .doesNotContain(deadlineIds);
        assertThat(Browser.as(second).get("/deadlines/week?on=" + day()).body()).doesNotContain(deadlineIds);
        assertThat(trigger.feedOf(second))
                .contains("BEGIN:VCALENDAR")
                .doesNotContain(deadlineIds)
                .doesNotContain(
                        writtenDays.stream().filter(day -> day.length() == 8).toList());
    }

    @Test
    void areAnnouncedWithoutADaySoThatNoDeadlineIsSimplyMissing() {
        Browser browser = Browser.as(second);
        assertThat(browser.get("/matters/" + matter).body()).contains("awaiting your entry", "/verify/" + event);
        assertThat(browser.get("/deadlines").body()).contains("One trigger waits for your own entry");
        assertThat(browser.get("/deadlines/none").body()).doesNotContain(matter.toString());
        Answer deadline = browser.get("/deadlines/" + deadlineIds.getFirst());
        assertThat(deadline.status()).isEqualTo(303);
        assertThat(deadline.location()).isEqualTo("/verify/" + event);
        assertThat(browser.get("/deadlines/" + deadlineIds.getFirst() + "/certificate.json")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void areNeitherChangedNorActedOnByWhoHasNotSeenThem() {
        Browser browser = Browser.as(second);
        Map<String, String> corrected = Map.of("kind", "summons-served", "day", "2026-11-01");
        for (Answer answer : List.of(
                browser.post(page + "/correct", corrected),
                browser.post(page + "/withdraw", Map.of("reason", "struck")))) {
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body())
                    .contains("A second person must enter this event again first")
                    .doesNotContain(writtenDays);
        }
        assertThat(browser.post(
                                "/deadlines/" + deadlineIds.getFirst() + "/met",
                                Map.of("evidence", "filed", "version", "1"))
                        .status())
                .isEqualTo(404);
        assertThat(browser.post("/matters/" + matter + "/closing", Map.of("reason", "settled", "version", "1"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void areSeenByWhoStepsBackAndByAllOnceEnteredAgain() {
        Browser.as(attorney).post("/verify/" + event + "/seen", Map.of());
        assertThat(Browser.as(attorney).get("/deadlines").body()).contains(deadlineIds.getFirst());
        assertThat(Browser.as(second).get("/deadlines").body()).doesNotContain(deadlineIds);
        Answer entered =
                Browser.as(second).post("/verify/" + event, Map.of("day", "2026-11-05", "service", trigger.service()));
        assertThat(entered.status()).isEqualTo(303);
        assertThat(Browser.as(second).get("/deadlines").body()).contains(deadlineIds.getFirst());
        assertThat(Browser.as(second).get(page).body()).contains("5 November 2026");
    }

    @Test
    void standInForceTwiceOnAMismatchUntilAnAttorneySettlesWhichIsRight() {
        Browser.as(second).post("/verify/" + event, Map.of("day", "2026-11-03", "service", trigger.service()));
        List<DeadlineRecord> both = trigger.deadlines();
        assertThat(both).hasSizeGreaterThan(due.size());
        assertThat(both.getFirst().getFromSecondEntry()).isTrue();
        assertThat(both.getFirst().getInForceOn()).isBefore(due.getFirst().getInForceOn());
        for (Viewer each : List.of(first, second, attorney)) {
            assertThat(Browser.as(each).get("/matters/" + matter).body())
                    .contains(both.stream()
                            .map(one -> one.getDeadlineId().toString())
                            .toList());
            assertThat(Browser.as(each).get(page).body()).contains("Both deadlines stand; the earlier counts");
        }
        assertThat(Browser.as(first)
                        .get("/deadlines/" + both.getFirst().getDeadlineId())
                        .body())
                .contains("the earlier counts, until an attorney settles which is right");
        for (Viewer each : List.of(first, second)) {
            Answer refused = Browser.as(each).post(page + "/settle", Map.of("right", "second", "reason", "the return"));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains("Only an attorney may settle which of two dates is right");
            assertThat(Browser.as(each)
                            .post(page + "/withdraw", Map.of("reason", "struck"))
                            .body())
                    .contains("Settle first which one is right");
        }
        assertThat(trigger.deadlines()).hasSameSizeAs(both);
        Map<String, String> right = Map.of("right", "second", "reason", "the return says so");
        String shown = SHOWN.matcher(
                        Browser.as(attorney).post(page + "/settle", right).body())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        Answer settled = Browser.as(attorney)
                .post(page + "/settle", Map.of("right", "second", "reason", "the return says so", "shown", shown));
        assertThat(settled.status()).isEqualTo(303);
        assertThat(trigger.deadlines())
                .hasSameSizeAs(due)
                .noneMatch(DeadlineRecord::getFromSecondEntry)
                .extracting(DeadlineRecord::getInForceOn)
                .contains(both.getFirst().getInForceOn());
    }

    @Test
    void keepARefusedSettlementAsTypedWithAllReasonsAtOnce() {
        Browser.as(second).post("/verify/" + event, Map.of("day", "2026-11-03", "service", trigger.service()));
        Answer refused = Browser.as(attorney).post(page + "/settle", Map.of("right", "neither", "reason", " "));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("say why", "choose the first or the second entry");
    }

    @Test
    void areNotFoundUnderAnotherMatter() {
        UUID other = trigger.firm.matter("Quay v. Tern", first, second, attorney);
        String elsewhere = "/matters/" + other + "/events/" + event;
        Browser browser = Browser.as(first);
        for (String path : List.of(elsewhere, elsewhere + "/correct", elsewhere + "/accept")) {
            assertThat(browser.get(path).status()).as(path).isEqualTo(404);
        }
        Map<String, String> form = Map.of(
                "kind", "summons-served", "day", "2026-11-01", "reason", "struck", "right", "first", "shown", "abc");
        for (String act : List.of("accept", "correct", "withdraw", "settle", "dismiss")) {
            assertThat(browser.post(elsewhere + "/" + act, form).status())
                    .as(act)
                    .isEqualTo(404);
        }
    }
}
