package org.countersign.server.docket;

import static org.countersign.schema.deadlines.Tables.TELLING;
import static org.countersign.schema.walls.Tables.MEMBERSHIP;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.server.database.Ids;
import org.countersign.server.database.Viewer;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells those concerned. */
@Component("docketTellings")
final class Tellings {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Ids ids;
    private final Clock clock;

    Tellings(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /** Tells each team once, however many events of its matter were decided in one act. */
    void tellTeams(DSLContext transaction, Viewer by, List<Acted> acted) {
        Map<UUID, List<Acted>> byMatter = new LinkedHashMap<>();
        acted.forEach(each -> byMatter.computeIfAbsent(each.matterId(), none -> new ArrayList<>())
                .add(each));
        byMatter.forEach((matter, all) -> {
            Acted first = all.getFirst();
            int deadlines = all.stream().mapToInt(each -> each.done().size()).sum();
            boolean isOne = all.size() == 1;
            tellTeam(
                    transaction,
                    by,
                    matter,
                    isOne ? first.told() : "docket.told.several",
                    first.eventId(),
                    List.of(isOne ? first.title() : all.size(), deadlines));
        });
    }

    /** Tells the team of a matter, except who did it; numbers among the arguments stay numbers. */
    void tellTeam(DSLContext transaction, Viewer by, UUID matterId, String key, UUID objectId, List<Object> arguments) {
        for (UUID person : team(transaction, matterId)) {
            if (!person.equals(by.personId())) {
                tell(transaction, by, person, matterId, key, objectId, arguments);
            }
        }
    }

    private void tell(
            DSLContext transaction,
            Viewer by,
            UUID person,
            UUID matterId,
            String key,
            UUID objectId,
            List<Object> arguments) {
        transaction
                .insertInto(TELLING)
                .set(TELLING.FIRM_ID, by.firmId())
                .set(TELLING.TELLING_ID, ids.next())
                .set(TELLING.PERSON_ID, person)
                .set(TELLING.MATTER_ID, matterId)
                .set(TELLING.KIND, key)
                .set(TELLING.OBJECT_ID, objectId)
                .set(TELLING.ARGUMENTS, JSONB.valueOf(JSON.writeValueAsString(arguments)))
                .set(TELLING.TOLD_AT, clock.instant())
                .execute();
    }

    private static List<UUID> team(DSLContext transaction, UUID matterId) {
        return transaction
                .select(MEMBERSHIP.PERSON_ID)
                .from(MEMBERSHIP)
                .where(MEMBERSHIP.MATTER_ID.eq(matterId))
                .and(MEMBERSHIP.ENDED_AT.isNull())
                .and(MEMBERSHIP.ROLE.ne("client"))
                .fetch(MEMBERSHIP.PERSON_ID);
    }
}
