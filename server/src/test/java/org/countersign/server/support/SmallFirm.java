package org.countersign.server.support;

import static org.countersign.schema.identity.Tables.FIRM;
import static org.countersign.schema.identity.Tables.PERSON;
import static org.countersign.schema.identity.Tables.PERSON_ROLE;
import static org.countersign.schema.matters.Tables.MATTER;
import static org.countersign.schema.walls.Tables.MEMBERSHIP;

import java.time.LocalDate;
import java.util.UUID;
import org.countersign.server.database.Viewer;
import org.jooq.DSLContext;

/** A firm made for one test, with as many people and matters as the test wants; written as the owner. */
public final class SmallFirm {

    private final UUID firmId = RunningWorkspace.ids().next();

    public SmallFirm(String name) {
        write(database -> database.insertInto(FIRM)
                .set(FIRM.FIRM_ID, firmId)
                .set(FIRM.NAME, name)
                .set(FIRM.ZONE, "America/Los_Angeles")
                .set(FIRM.OPENED_AT, RunningWorkspace.clock().instant())
                .execute());
    }

    public UUID firmId() {
        return firmId;
    }

    /** A person of the firm, with roles as in the database ("attorney"). */
    public Viewer person(String name, String... roles) {
        UUID personId = RunningWorkspace.ids().next();
        write(database -> {
            database.insertInto(PERSON)
                    .set(PERSON.FIRM_ID, firmId)
                    .set(PERSON.PERSON_ID, personId)
                    .set(PERSON.NAME, name)
                    .set(PERSON.EMAIL, name.toLowerCase().replace(' ', '.') + "@example.com")
                    .set(PERSON.ZONE, "America/Los_Angeles")
                    .set(PERSON.JOINED_AT, RunningWorkspace.clock().instant())
                    .execute();
            for (String role : roles) {
                database.insertInto(PERSON_ROLE)
                        .set(PERSON_ROLE.FIRM_ID, firmId)
                        .set(PERSON_ROLE.PERSON_ID, personId)
                        .set(PERSON_ROLE.ROLE, role)
                        .execute();
            }
        });
        return new Viewer(firmId, personId);
    }

    /** An open matter in federal court (N.D. Cal.) for a defendant, with its team. */
    public UUID matter(String title, Viewer... team) {
        UUID matterId = RunningWorkspace.ids().next();
        write(database -> {
            database.insertInto(MATTER)
                    .set(MATTER.FIRM_ID, firmId)
                    .set(MATTER.MATTER_ID, matterId)
                    .set(MATTER.NUMBER, "M-" + matterId.toString().substring(24))
                    .set(MATTER.TITLE, title)
                    .set(MATTER.STATE, "open")
                    .set(MATTER.PRACTICE_AREA, "federal-civil")
                    .set(MATTER.OUR_SIDE, "defendant")
                    .set(MATTER.JURISDICTION, "us-federal")
                    .set(MATTER.COURT_ID, "cand")
                    .set(MATTER.OPENED_ON, LocalDate.parse("2026-11-01"))
                    .execute();
            for (Viewer member : team) {
                database.insertInto(MEMBERSHIP)
                        .set(MEMBERSHIP.FIRM_ID, firmId)
                        .set(MEMBERSHIP.MATTER_ID, matterId)
                        .set(MEMBERSHIP.PERSON_ID, member.personId())
                        .set(MEMBERSHIP.ROLE, "attorney")
                        .set(MEMBERSHIP.ADDED_AT, RunningWorkspace.clock().instant())
                        .execute();
            }
        });
        return matterId;
    }

    private static void write(java.util.function.Consumer<DSLContext> work) {
        RunningWorkspace.owner().transaction(configuration -> {
            DSLContext transaction = configuration.dsl();
            transaction.execute(
                    "select set_config('countersign.moment', ?, true)",
                    RunningWorkspace.clock().instant().toString());
            work.accept(transaction);
        });
    }
}
