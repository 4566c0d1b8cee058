package org.countersign.server.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.schema.history.Tables.ENTRY;
import static org.countersign.schema.matters.Tables.MATTER;

import java.util.UUID;
import org.countersign.server.database.Viewer;
import org.countersign.server.support.RunningWorkspace;
import org.countersign.server.support.SmallFirm;
import org.junit.jupiter.api.Test;

/** Whatever changes is kept, by the database itself. */
class ChangesKept {

    @Test
    void aChangedMatterLeavesWhoWhatAndTheChangedColumns() {
        SmallFirm firm = new SmallFirm("Halloran Pike LLP");
        Viewer attorney = firm.person("Nadia Ruvalcaba", "attorney");
        UUID matter = firm.matter("Estate of Quill", attorney);
        RunningWorkspace.transactions()
                .as(
                        attorney,
                        "judge named",
                        database -> database.update(MATTER)
                                .set(MATTER.JUDGE, "Hon. A. Example")
                                .where(MATTER.MATTER_ID.eq(matter))
                                .execute());
        var entry = RunningWorkspace.transactions()
                .as(
                        attorney,
                        "looking",
                        database -> database.selectFrom(ENTRY)
                                .where(ENTRY.MATTER_ID.eq(matter))
                                .orderBy(ENTRY.NUMBER.desc())
                                .limit(1)
                                .fetchSingle());
        assertThat(entry.getAct()).isEqualTo("judge named");
        assertThat(entry.getPersonId()).isEqualTo(attorney.personId());
        assertThat(entry.getBody()).contains("Hon. A. Example").doesNotContain("federal-civil");
    }

    @Test
    void anotherAttorneyOfTheFirmSeesNeitherMatterNorItsHistory() {
        SmallFirm firm = new SmallFirm("Orchard & Vane");
        Viewer attorney = firm.person("Ines Dovale", "attorney");
        Viewer other = firm.person("Tom Aldous", "attorney");
        UUID matter = firm.matter("Ferrer v. Lanternworks", attorney);
        int seen = RunningWorkspace.transactions()
                .as(
                        other,
                        "looking",
                        database ->
                                database.fetchCount(MATTER) + database.fetchCount(ENTRY, ENTRY.MATTER_ID.eq(matter)));
        assertThat(seen).isZero();
    }
}
