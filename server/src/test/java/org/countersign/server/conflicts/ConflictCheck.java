package org.countersign.server.conflicts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.schema.walls.Tables.WALL;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.server.database.Viewer;
import org.countersign.server.support.Answer;
import org.countersign.server.support.Browser;
import org.countersign.server.support.RunningWorkspace;
import org.countersign.server.support.SmallFirm;
import org.junit.jupiter.api.Test;

/** What a conflict check tells whom, and when it is cleared. */
class ConflictCheck {

    private final SmallFirm firm = new SmallFirm("Halloran Pike LLP");
    private final Viewer attorney = firm.person("Nadia Ruvalcaba", "attorney");
    private final Viewer other = firm.person("Tom Aldous", "attorney");
    private final Conflicts conflicts = RunningWorkspace.bean(Conflicts.class);

    @Test
    void aClosedHitIsOneSentenceWithoutNameMatterOrNumber() {
        UUID closed = firm.matter("Estate of Quill", other);
        NamesFound.enter(other, closed, "Edwin Quillfeather", false);
        NamesFound.enter(other, closed, "Edwin Quillfeather Rodas", false);
        Check check = search("Edwin Quillfeather");
        assertThat(check.hits()).isEmpty();
        assertThat(check.closed()).containsExactly(1);
        String page =
                Browser.as(attorney).get("/conflicts/checks/" + check.id()).body();
        assertThat(page)
                .containsOnlyOnce("Ask the conflicts attorney about this name")
                .doesNotContain("Estate of Quill", "Rodas");
    }

    @Test
    void aWallHidesTheHitEvenFromTheConflictsAttorney() {
        UUID matter = firm.matter("Ferrer v. Lanternworks", other);
        NamesFound.enter(other, matter, "Lanternworks, Inc.", true);
        mark(attorney);
        assertThat(search("Lantern Works LLC").hits()).hasSize(1);
        wall(matter, attorney);
        Check check = search("Lantern Works LLC");
        assertThat(check.hits()).isEmpty();
        assertThat(check.closed()).containsExactly(1);
    }

    @Test
    void anotherFirmsNamesAreNeverFound() {
        SmallFirm elsewhere = new SmallFirm("Orchard & Vane");
        Viewer stranger = elsewhere.person("Ines Dovale", "attorney");
        NamesFound.enter(stranger, elsewhere.matter("Theirs", stranger), "Osric Penhallow", false);
        Check check = search("Osric Penhallow");
        assertThat(check.hits()).isEmpty();
        assertThat(check.closed()).isEmpty();
        assertThat(conflicts.find(stranger, check.id())).isEmpty();
    }

    @Test
    void aMatterIsClearedOnceEveryHitIsAnsweredAndAgainAfterNewNames() {
        UUID old = firm.matter("Old matter", attorney);
        NamesFound.enter(attorney, old, "José García Márquez", false);
        UUID matter = firm.matter("New matter", attorney);
        NamesFound.enter(attorney, matter, "Pepe Garcia", false);
        Browser browser = Browser.as(attorney);
        assertThat(browser.post("/matters/" + matter + "/conflicts", Map.of()).status())
                .isEqualTo(303);
        Check check = latest(matter);
        assertThat(check.hits())
                .singleElement()
                .satisfies(hit -> assertThat(hit.reasons()).contains("nickname"));
        Map<String, String> clearance = Map.of("check", check.id().toString(), "note", "No adverse interest.");
        Answer refused = browser.post("/matters/" + matter + "/conflicts/clearance", clearance);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Answer every hit first");
        String hit = "/conflicts/checks/" + check.id() + "/hits/"
                + check.hits().getFirst().id();
        assertThat(browser.post(hit, Map.of("answer", "waived")).status()).isEqualTo(422);
        assertThat(browser.post(hit, Map.of("answer", "other", "note", "Another birth date."))
                        .status())
                .isEqualTo(303);
        assertThat(browser.post("/matters/" + matter + "/conflicts/clearance", clearance)
                        .status())
                .isEqualTo(303);
        NamesFound.enter(attorney, matter, "Rosa Velázquez", false);
        assertThat(browser.get("/matters/" + matter + "/conflicts").body())
                .contains("Names added since clearance", "Rosa Velázquez");
    }

    @Test
    void aWorkersDeclaredHistorySaysScreenThisWorkerAndNeverTheName() {
        Viewer worker = firm.person("Lucía Serrano", "case manager");
        assertThat(Browser.as(worker)
                        .post("/account/history", Map.of("names", "Thaddeus Wrenfield"))
                        .status())
                .isEqualTo(303);
        Check check = search("Wrenfield, Thaddeus");
        assertThat(check.hits()).singleElement().satisfies(hit -> {
            assertThat(hit.isScreen()).isTrue();
            assertThat(hit.name()).isEmpty();
            assertThat(hit.worker()).isEqualTo("Lucía Serrano");
        });
        assertThat(Browser.as(attorney).get("/account/history").body()).doesNotContain("Wrenfield");
    }

    @Test
    void onlyAnAttorneyClears() {
        Viewer manager = firm.person("Lucía Serrano", "case manager");
        UUID matter = firm.matter("New matter", attorney, manager);
        NamesFound.enter(attorney, matter, "Pepe Garcia", false);
        Browser browser = Browser.as(manager);
        assertThat(browser.post("/matters/" + matter + "/conflicts", Map.of()).status())
                .isEqualTo(303);
        UUID check = conflicts.matter(manager, matter).orElseThrow().latest().orElseThrow();
        Answer answer = browser.post(
                "/matters/" + matter + "/conflicts/clearance", Map.of("check", check.toString(), "note", "Fine."));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("1.7");
    }

    private Check search(String name) {
        UUID id = conflicts.search(attorney, Optional.empty(), List.of(new SearchedName(name, "")));
        return conflicts.find(attorney, id).orElseThrow();
    }

    private Check latest(UUID matter) {
        UUID id = conflicts.matter(attorney, matter).orElseThrow().latest().orElseThrow();
        return conflicts.find(attorney, id).orElseThrow();
    }

    private static void mark(Viewer person) {
        asOwner("update identity.person set is_conflicts_attorney = true where person_id = ?", person.personId());
    }

    private void wall(UUID matter, Viewer against) {
        RunningWorkspace.transactions()
                .as(
                        other,
                        "wall raised",
                        database -> database.insertInto(WALL)
                                .set(WALL.FIRM_ID, firm.firmId())
                                .set(WALL.WALL_ID, RunningWorkspace.ids().next())
                                .set(WALL.MATTER_ID, matter)
                                .set(WALL.PERSON_ID, against.personId())
                                .set(WALL.REASON, "Worked for the other side.")
                                .set(WALL.RAISED_BY, other.personId())
                                .set(WALL.RAISED_AT, RunningWorkspace.clock().instant())
                                .execute());
    }

    private static void asOwner(String sql, Object... values) {
        RunningWorkspace.owner().transaction(configuration -> {
            configuration
                    .dsl()
                    .execute(
                            "select set_config('countersign.moment', ?, true)",
                            RunningWorkspace.clock().instant().toString());
            configuration.dsl().execute(sql, values);
        });
    }
}
