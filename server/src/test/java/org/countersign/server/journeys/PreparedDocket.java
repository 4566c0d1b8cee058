package org.countersign.server.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.schema.matters.Tables;
import org.countersign.server.database.Viewer;
import org.countersign.server.support.Answer;
import org.countersign.server.support.Browser;
import org.countersign.server.support.RunningWorkspace;
import org.countersign.server.support.SmallFirm;

/** A small firm with a matter in court, and the notice that its summons was served. */
final class PreparedDocket {

    static final String TITLE = "Ferrer v. Lanternworks";

    /** Served on Thursday 5 November 2026: the answer has two readings, the Friday after Thanksgiving and the Monday. */
    static final String NOTICE = """
            From: ecf@cand.example.gov
            Subject: Activity in Case 3:26-cv-00101 Ferrer v. Lanternworks
            Content-Type: text/plain

            U.S. District Court
            Northern District of California
            Notice of Electronic Filing
            The following transaction was entered on 11/6/2026 at 4:10 PM PST and filed on 11/6/2026
            Case Name: Ferrer v. Lanternworks
            Case Number: 3:26-cv-00101
            Filer: Ana Ferrer
            Document Number: 5
            Docket Text:
            SUMMONS Returned Executed by Ana Ferrer. Lanternworks served by PERSONAL SERVICE on 11/5/2026, answer due 11/27/2026.
            """;

    private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"([^\"]+)\"");

    private static final Pattern ENTRY = Pattern.compile("/verify/[0-9a-f-]{36}");

    final SmallFirm firm = new SmallFirm("Halloran Pike LLP");
    final Viewer manager = firm.person("Ines Dovale", "case manager");
    final Viewer second = firm.person("Tom Aldous", "case manager");
    final Viewer attorney = firm.person("Nadia Ruvalcaba", "attorney");
    final UUID matter = firm.matter(TITLE, manager, second, attorney);

    PreparedDocket() {
        RunningWorkspace.owner().transaction(configuration -> {
            configuration
                    .dsl()
                    .execute(
                            "select set_config('countersign.moment', ?, true)",
                            RunningWorkspace.clock().instant().toString());
            configuration
                    .dsl()
                    .update(Tables.MATTER)
                    .set(Tables.MATTER.CASE_NUMBER, "3:26-cv-00101-ABC")
                    .where(Tables.MATTER.MATTER_ID.eq(matter))
                    .execute();
        });
    }

    static byte[] notice() {
        return NOTICE.getBytes(UTF_8);
    }

    /** The notice was dropped and what it says accepted, before the journey begins. */
    PreparedDocket accepted() {
        Browser browser = Browser.as(manager);
        String paper = browser.upload("/inbox", "files", "notice.eml", notice(), Map.of())
                .location();
        Matcher shown = SHOWN.matcher(browser.get(paper + "/accept").body());
        if (!shown.find()) {
            throw new AssertionError("nothing to accept at " + paper);
        }
        Answer done = browser.post(paper + "/accept", Map.of("shown", shown.group(1)));
        if (done.status() != 303) {
            throw new AssertionError("not accepted: " + done.status());
        }
        return this;
    }

    /** The second person entered the same, so that everyone sees what follows. */
    PreparedDocket enteredAgain() {
        Browser browser = Browser.as(second);
        Matcher entry = ENTRY.matcher(browser.get("/verify").body());
        if (!entry.find()) {
            throw new AssertionError("nothing to enter again");
        }
        Answer done = browser.post(entry.group(), Map.of("day", "2026-11-05", "service", "personal"));
        if (done.status() != 303) {
            throw new AssertionError("not entered again: " + done.status());
        }
        return this;
    }
}
