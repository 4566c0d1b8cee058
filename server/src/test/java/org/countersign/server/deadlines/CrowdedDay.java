package org.countersign.server.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.schema.deadlines.Tables.DEADLINE;
import static org.countersign.schema.identity.Tables.PERSON;

import java.time.LocalDate;
import org.countersign.server.database.Viewer;
import org.countersign.server.support.Browser;
import org.countersign.server.support.RunningWorkspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A day with more deadlines than a cell of the month can show, for a member and for one who sees all matters. */
class CrowdedDay {

    private static final int MANY = 8;
    private static final String DAY = "2026-11-30";

    private final DocketedMatter matter = new DocketedMatter("Castellan v. Orme");
    private final Viewer partner = matter.firm.person("Ruth Abara", "attorney");

    @BeforeEach
    void fill() {
        RunningWorkspace.owner().transaction(configuration -> {
            configuration
                    .dsl()
                    .execute(
                            "select set_config('countersign.moment', ?, true)",
                            RunningWorkspace.clock().instant().toString());
            configuration
                    .dsl()
                    .update(PERSON)
                    .set(PERSON.SEES_ALL_MATTERS, true)
                    .where(PERSON.PERSON_ID.eq(partner.personId()))
                    .execute();
            for (int number = 1; number <= MANY; number++) {
                configuration
                        .dsl()
                        .insertInto(DEADLINE)
                        .set(DEADLINE.FIRM_ID, partner.firmId())
                        .set(DEADLINE.DEADLINE_ID, RunningWorkspace.ids().next())
                        .set(DEADLINE.MATTER_ID, matter.matterId)
                        .set(DEADLINE.RULE_ID, "rule-" + number)
                        .set(DEADLINE.TITLE_EN, "Act number " + number + ".")
                        .set(DEADLINE.TITLE_ES, "Acto número " + number + ".")
                        .set(DEADLINE.CITATION, "Rule " + number)
                        .set(DEADLINE.DUE_ON, LocalDate.parse(DAY))
                        .set(DEADLINE.IN_FORCE_ON, LocalDate.parse(DAY))
                        .set(DEADLINE.ENTERED_AT, RunningWorkspace.clock().instant())
                        .execute();
            }
        });
    }

    private static int shown(String page) {
        return page.split("Act number ", -1).length - 1;
    }

    private static void isShownInPartAndLeadsToTheRest(Viewer viewer) {
        String month = Browser.as(viewer).get("/deadlines/month?on=" + DAY).body();
        assertThat(shown(month)).isEqualTo(5);
        assertThat(month).contains("/deadlines?on=" + DAY);
        assertThat(shown(Browser.as(viewer).get("/deadlines?on=" + DAY).body())).isEqualTo(MANY);
        assertThat(shown(Browser.as(viewer).get("/deadlines?on=2026-11-29").body()))
                .isZero();
    }

    @Test
    void isShownInPartToAMember() {
        isShownInPartAndLeadsToTheRest(matter.caseManager);
    }

    @Test
    void isShownInPartToOneWhoSeesAll() {
        isShownInPartAndLeadsToTheRest(partner);
    }
}
