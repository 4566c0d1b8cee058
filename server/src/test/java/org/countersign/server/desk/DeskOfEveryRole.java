package org.countersign.server.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.schema.deadlines.Tables.DEADLINE;
import static org.countersign.schema.deadlines.Tables.TELLING;

import java.time.LocalDate;
import java.util.UUID;
import org.countersign.server.database.Viewer;
import org.countersign.server.support.Answer;
import org.countersign.server.support.Browser;
import org.countersign.server.support.RunningWorkspace;
import org.countersign.server.support.SmallFirm;
import org.jooq.JSONB;
import org.junit.jupiter.api.Test;

/** The first page says to each role what to do next. */
class DeskOfEveryRole {

    private final SmallFirm firm = new SmallFirm("Peregrine Loft LLP");
    private final Viewer attorney = firm.person("Ines Dovale", "attorney");
    private final Viewer caseManager = firm.person("Rafael Quint", "case manager");
    private final Viewer lead = firm.person("Winifred Ashgrove", "practice lead");
    private final Viewer administrator = firm.person("Gustav Merle", "administrator");

    @Test
    void namesWhatOnlyThatRoleDoes() {
        UUID matter = firm.matter("Quill v. Harrow", attorney, caseManager, lead);
        deadline(matter);
        assertThat(desk(attorney)).contains("Deadlines that need an attorney", "href=\"/deadlines\"");
        assertThat(desk(caseManager))
                .contains("Deadlines of yours within a week")
                .doesNotContain("need an attorney");
        assertThat(desk(lead)).contains("Matters without a case manager").doesNotContain("Take in a matter");
        assertThat(desk(administrator))
                .contains("Nothing waits for you")
                .doesNotContain("Quill")
                .doesNotContain("Take in a matter");
    }

    @Test
    void standsWithATellingThatThisEditionCannotSay() {
        UUID matter = firm.matter("Alder v. Pine", attorney);
        tell(matter, "nobody.knows.this", "[]");
        tell(matter, "desk.days-left", "[\"no number\"]");
        Answer desk = Browser.as(attorney).get("/");
        assertThat(desk.status()).isEqualTo(200);
        assertThat(desk.body()).contains("Something of this matter was changed.", "/matters/" + matter);
    }

    private static String desk(Viewer viewer) {
        Answer desk = Browser.as(viewer).get("/");
        assertThat(desk.status()).isEqualTo(200);
        return desk.body();
    }

    private void deadline(UUID matter) {
        RunningWorkspace.transactions()
                .as(
                        attorney,
                        "prepared",
                        database -> database.insertInto(DEADLINE)
                                .set(DEADLINE.FIRM_ID, firm.firmId())
                                .set(
                                        DEADLINE.DEADLINE_ID,
                                        RunningWorkspace.ids().next())
                                .set(DEADLINE.MATTER_ID, matter)
                                .set(DEADLINE.RULE_ID, "frcp-12-a-1-A-i")
                                .set(DEADLINE.TITLE_EN, "Answer the complaint")
                                .set(DEADLINE.TITLE_ES, "Contestar la demanda")
                                .set(DEADLINE.CITATION, "Fed. R. Civ. P. 12(a)(1)(A)(i)")
                                .set(DEADLINE.DUE_ON, LocalDate.parse("2026-11-27"))
                                .set(DEADLINE.IN_FORCE_ON, LocalDate.parse("2026-11-27"))
                                .set(DEADLINE.NEEDS_ATTORNEY, "limitation")
                                .set(DEADLINE.ASSIGNED_TO, caseManager.personId())
                                .set(
                                        DEADLINE.ENTERED_AT,
                                        RunningWorkspace.clock().instant())
                                .execute());
    }

    private void tell(UUID matter, String kind, String arguments) {
        RunningWorkspace.transactions()
                .as(
                        caseManager,
                        "prepared",
                        database -> database.insertInto(TELLING)
                                .set(TELLING.FIRM_ID, firm.firmId())
                                .set(TELLING.TELLING_ID, RunningWorkspace.ids().next())
                                .set(TELLING.PERSON_ID, attorney.personId())
                                .set(TELLING.MATTER_ID, matter)
                                .set(TELLING.KIND, kind)
                                .set(TELLING.ARGUMENTS, JSONB.valueOf(arguments))
                                .set(TELLING.TOLD_AT, RunningWorkspace.clock().instant())
                                .execute());
    }
}
