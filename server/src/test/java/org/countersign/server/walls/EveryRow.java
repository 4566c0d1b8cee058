package org.countersign.server.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.countersign.server.database.Viewer;
import org.countersign.server.support.RunningWorkspace;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/** Whatever the application's role asks of any table, as any kind of person, what is hidden does not come back. */
class EveryRow {

    private static final TwoFirms FIRMS = TwoFirms.HERE;
    private static final List<TableShape> READABLE = TableShape.all(RunningWorkspace.owner()).stream()
            .filter(EveryTable::isReadable)
            .toList();

    @Test
    void ofAMatterIsPlantedSoThatThereIsSomethingToHide() {
        assertThat(FIRMS.matter().missing()).isEmpty();
        assertThat(FIRMS.matterOfTheOther().missing()).isEmpty();
    }

    @Test
    void ofTheMatterIsSeenByItsMember() {
        assertThat(READABLE)
                .filteredOn(table -> count(FIRMS.member(), marked(table, FIRMS.matter())) > 0)
                .extracting(TableShape::name)
                .contains(
                        "matters.matter",
                        "matters.party",
                        "docket.event",
                        "deadlines.deadline",
                        "walls.wall",
                        "history.entry");
    }

    @Test
    void ofAHiddenMatterIsSeenByNobodyWhoIsKeptOut() {
        FIRMS.hidden()
                .forEach((viewer, matters) -> matters.forEach(matter -> assertThat(READABLE)
                        .filteredOn(TableShape::belongsToAMatter)
                        .filteredOn(table ->
                                count(viewer, table.name() + " t where t.matter_id = '" + matter.matterId() + "'") > 0)
                        .as("as " + FIRMS.kind(viewer))
                        .extracting(TableShape::name)
                        .isEmpty()));
    }

    @Test
    void withAMarkedTextIsSeenByNobodyWhoIsKeptOut() {
        FIRMS.hidden()
                .forEach((viewer, matters) -> matters.forEach(matter -> assertThat(READABLE)
                        .filteredOn(table -> count(viewer, marked(table, matter)) > 0)
                        .as("as " + FIRMS.kind(viewer))
                        .extracting(TableShape::name)
                        .isEmpty()));
    }

    @Test
    void ofTheOtherFirmIsSeenByNobodyOfThisOne() {
        UUID other = FIRMS.stranger().firmId();
        FIRMS.keptOut()
                .forEach((kind, viewer) -> assertThat(READABLE)
                        .filteredOn(table -> table.has("firm_id"))
                        .filteredOn(table -> count(viewer, table.name() + " t where t.firm_id = '" + other + "'") > 0)
                        .as("as " + kind)
                        .extracting(TableShape::name)
                        .isEmpty());
    }

    @Test
    void ofAnyFirmIsSeenByNobody() {
        assertThat(READABLE)
                .filteredOn(table -> table.has("firm_id"))
                .filteredOn(table -> RunningWorkspace.transactions()
                                .asNobody("looking", database -> counted(database, table.name() + " t"))
                        > 0)
                .extracting(TableShape::name)
                .isEmpty();
    }

    @Test
    void ofAFirmIsNotSeenWithAnIdThatNobodyHas() {
        Viewer unknown = new Viewer(FIRMS.firmId(), new UUID(7, 7));
        assertThat(READABLE)
                .filteredOn(table -> count(unknown, table.name() + " t") > 0)
                .extracting(TableShape::name)
                .isSubsetOf("identity.firm");
    }

    private static String marked(TableShape table, PlantedMatter matter) {
        return table.name() + " t where t::text ilike '%" + matter.mark() + "%'";
    }

    private static int count(Viewer viewer, String rows) {
        return RunningWorkspace.transactions().as(viewer, "looking", database -> counted(database, rows));
    }

    private static int counted(DSLContext database, String rows) {
        return database.fetchSingle("select count(*) from " + rows).get(0, Integer.class);
    }
}
