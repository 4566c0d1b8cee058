package org.countersign.server.walls;

import static org.countersign.schema.matters.Tables.MATTER;
import static org.countersign.schema.walls.Tables.WALL;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.countersign.server.database.Viewer;
import org.countersign.server.support.RunningWorkspace;
import org.countersign.server.support.SmallFirm;
import org.jooq.DSLContext;

/** One firm with a matter that nearly everyone is kept out of, another firm beside it, and every kind of person. Made once. */
final class TwoFirms {

    private static final String MARK = "quorbleth";
    private static final String MARK_OF_THE_OTHER = "vexmarrow";

    static final TwoFirms HERE = new TwoFirms();

    private final SmallFirm one = new SmallFirm("Wexcombe Tallis");
    private final SmallFirm other = new SmallFirm("Zyxqvane " + MARK_OF_THE_OTHER);
    private final Viewer member = one.person("Mira Okafor", "attorney");
    private final Viewer walled = one.person("Jonas Petrie", "attorney");
    private final Viewer walledSeeingAll = one.person("Corinne Abbot", "attorney");
    private final Viewer stranger = other.person("Zyxqvane " + MARK_OF_THE_OTHER, "attorney");
    private final Map<String, Viewer> keptOut = new LinkedHashMap<>();
    private final PlantedMatter matter;
    private final PlantedMatter matterOfTheOther;
    private final PlantedMatter matterOfTheWalled;

    private TwoFirms() {
        UUID id = one.matter("zyxqvane " + MARK, member, walled);
        UUID idOfTheOther = other.matter("zyxqvane " + MARK_OF_THE_OTHER, stranger);
        seeAll(walledSeeingAll);
        wallOff(id, walled);
        wallOff(id, walledSeeingAll);
        matter = planted(MARK, one, id, member);
        matterOfTheOther =
                planted(MARK_OF_THE_OTHER, other, idOfTheOther, stranger).withTheRestOfTheFirm();
        UUID idOfTheWalled = one.matter("Harbour v. Thistle", walled);
        matterOfTheWalled = planted("thistlewick", one, idOfTheWalled, walled);
        UUID open = one.matter("Marlowe v. Quince", member, walled, walledSeeingAll);
        asOwner(database -> database.update(MATTER)
                .set(MATTER.CONSOLIDATED_INTO, id)
                .set(MATTER.STATE, "consolidated")
                .where(MATTER.FIRM_ID.eq(one.firmId()), MATTER.MATTER_ID.eq(open))
                .execute());
        people();
    }

    private void people() {
        keptOut.put("walled attorney", walled);
        keptOut.put("walled attorney who sees all matters", walledSeeingAll);
        keptOut.put("attorney of no matter", one.person("Petra Lundgren", "attorney"));
        keptOut.put("case manager", one.person("Amaya Robles", "case manager"));
        keptOut.put("administrator", one.person("Dorian Wells", "administrator"));
        keptOut.put("practice lead", one.person("Salma Idris", "practice lead"));
        keptOut.put("client", one.person("Otis Venn", "client"));
        keptOut.put("someone without a role", one.person("Kit Amory"));
    }

    Viewer member() {
        return member;
    }

    Viewer stranger() {
        return stranger;
    }

    Viewer walled() {
        return walled;
    }

    UUID firmId() {
        return one.firmId();
    }

    PlantedMatter matter() {
        return matter;
    }

    PlantedMatter matterOfTheOther() {
        return matterOfTheOther;
    }

    /** A matter that the walled attorney works on, so that they have something of each kind of their own. */
    PlantedMatter matterOfTheWalled() {
        return matterOfTheWalled;
    }

    /** People of the first firm who may open neither matter, by what they are. */
    Map<String, Viewer> keptOut() {
        return keptOut;
    }

    /** Everyone with the matters that must stay hidden from them. */
    Map<Viewer, List<PlantedMatter>> hidden() {
        Map<Viewer, List<PlantedMatter>> hidden = new LinkedHashMap<>();
        keptOut.values().forEach(viewer -> hidden.put(viewer, List.of(matter, matterOfTheOther)));
        hidden.put(member, List.of(matterOfTheOther));
        hidden.put(stranger, List.of(matter));
        return hidden;
    }

    /** What this viewer is, for the message of a failure. */
    String kind(Viewer viewer) {
        return keptOut.entrySet().stream()
                .filter(each -> each.getValue().equals(viewer))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(viewer.equals(member) ? "member" : "attorney of the other firm");
    }

    private static PlantedMatter planted(String word, SmallFirm firm, UUID matterId, Viewer by) {
        String mark = "zyxqvane " + word;
        asOwner(database -> database.update(MATTER)
                .set(MATTER.SUMMARY, mark)
                .set(MATTER.JUDGE, mark)
                .set(MATTER.COUNTY, mark)
                .set(MATTER.CASE_NUMBER, mark)
                .set(MATTER.INCIDENT_PLACE, mark)
                .set(MATTER.FEE_TERMS, mark)
                .set(MATTER.CONFLICTS_CLEARED_AT, RunningWorkspace.clock().instant())
                .set(MATTER.CONFLICTS_CLEARED_BY, by.personId())
                .set(MATTER.ACCEPTED_AT, RunningWorkspace.clock().instant())
                .set(MATTER.ACCEPTED_BY, by.personId())
                .where(MATTER.FIRM_ID.eq(firm.firmId()), MATTER.MATTER_ID.eq(matterId))
                .execute());
        return new PlantedMatter(word, firm.firmId(), matterId, by.personId());
    }

    private void wallOff(UUID matterId, Viewer person) {
        asOwner(database -> database.insertInto(WALL)
                .set(WALL.FIRM_ID, person.firmId())
                .set(WALL.WALL_ID, RunningWorkspace.ids().next())
                .set(WALL.MATTER_ID, matterId)
                .set(WALL.PERSON_ID, person.personId())
                .set(WALL.REASON, "zyxqvane " + MARK)
                .set(WALL.RAISED_BY, member.personId())
                .set(WALL.RAISED_AT, RunningWorkspace.clock().instant())
                .execute());
    }

    private static void seeAll(Viewer person) {
        asOwner(database -> database.execute(
                "update identity.person set sees_all_matters = true where firm_id = ? and person_id = ?",
                person.firmId(),
                person.personId()));
    }

    private static void asOwner(Consumer<DSLContext> work) {
        RunningWorkspace.owner().transaction(configuration -> {
            configuration
                    .dsl()
                    .execute(
                            "select set_config('countersign.moment', ?, true)",
                            RunningWorkspace.clock().instant().toString());
            work.accept(configuration.dsl());
        });
    }
}
