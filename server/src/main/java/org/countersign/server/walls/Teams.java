package org.countersign.server.walls;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.countersign.server.database.Transactions;
import org.countersign.server.database.Viewer;
import org.countersign.server.history.Readings;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.Wording;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Who works on a matter and who is kept out. Every method answers empty for a matter that the viewer may not open, as
 * for one that does not exist; a map of refusals is empty when the thing was done.
 */
@Component
class Teams {

    private static final Set<String> FOR_ATTORNEYS = Set.of("lead attorney", "attorney", "covering attorney");
    private static final int LONGEST_REASON = 1000;

    private final Transactions transactions;
    private final TeamStore store;
    private final Readings readings;
    private final Clock clock;

    Teams(Transactions transactions, TeamStore store, Readings readings, Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.readings = readings;
        this.clock = clock;
    }

    Optional<TeamPage> page(SignedIn who, UUID matterId, Frame frame, TeamForm form, Map<String, String> refusals) {
        return inside(who.viewer(), "team read", matterId, (database, title) -> {
            readings.record(database, "walls.membership", matterId, matterId);
            return new TeamPage(
                    frame,
                    matterId,
                    title,
                    store.members(database, matterId),
                    store.walls(database, matterId),
                    store.people(database),
                    form,
                    refusals,
                    Authority.refusal(who, Act.RAISE_A_WALL).isEmpty());
        });
    }

    Optional<Map<String, String>> add(Viewer viewer, UUID matterId, TeamForm form, Wording text) {
        return inside(viewer, "member added", matterId, (database, title) -> {
            Map<String, String> refusals = new LinkedHashMap<>();
            Optional<UUID> person = chosen(database, form.person());
            if (person.isEmpty()) {
                refusals.put("person", text.of("walls.choose-person"));
            } else if (store.isWalledOff(database, matterId, person.get())) {
                refusals.put("person", text.of("walls.is-walled-off"));
            } else if (FOR_ATTORNEYS.contains(form.role())
                    && !store.roles(database, person.get()).contains("attorney")) {
                refusals.put("role", text.of("walls.not-an-attorney"));
            }
            if (!TeamPage.ROLES.contains(form.role())) {
                refusals.put("role", text.of("walls.choose-role"));
            }
            if (refusals.isEmpty()) {
                store.join(database, viewer, matterId, person.orElseThrow(), form.role(), clock.instant());
            }
            return refusals;
        });
    }

    Optional<Map<String, String>> end(Viewer viewer, UUID matterId, UUID personId, Wording text) {
        return inside(viewer, "membership ended", matterId, (database, title) -> {
            if (store.attorneysBut(database, matterId, personId) == 0) {
                return Map.of("", text.of("walls.last-attorney"));
            }
            store.end(database, matterId, personId, clock.instant());
            return Map.of();
        });
    }

    Optional<Map<String, String>> raise(SignedIn who, UUID matterId, TeamForm form, Wording text) {
        return inside(who.viewer(), "wall raised", matterId, (database, title) -> {
            Map<String, String> refusals = new LinkedHashMap<>();
            Authority.refusal(who, Act.RAISE_A_WALL)
                    .ifPresent(sentence -> refusals.put("", sentence.in(text.locale())));
            Optional<UUID> person = chosen(database, form.walled());
            if (person.isEmpty()) {
                refusals.put("walled", text.of("walls.choose-person"));
            } else if (store.isWalledOff(database, matterId, person.get())) {
                refusals.put("walled", text.of("walls.already-walled-off"));
            } else if (store.attorneysBut(database, matterId, person.get()) == 0) {
                refusals.put("walled", text.of("walls.last-attorney"));
            }
            refuseReason(form.reason(), text, refusals);
            if (refusals.isEmpty()) {
                store.raise(database, who.viewer(), matterId, person.orElseThrow(), form.reason(), clock.instant());
            }
            return refusals;
        });
    }

    Optional<LiftPage> lifting(
            Viewer viewer, UUID matterId, UUID wallId, Frame frame, String reason, Map<String, String> refusals) {
        return inside(
                        viewer,
                        "wall read",
                        matterId,
                        (database, title) -> read(database, matterId).stream()
                                .filter(wall -> wall.wallId().equals(wallId)
                                        && wall.liftedAt().isEmpty())
                                .findFirst()
                                .map(wall -> new LiftPage(frame, matterId, title, wall, reason, refusals)))
                .flatMap(page -> page);
    }

    Optional<Map<String, String>> lift(SignedIn who, UUID matterId, UUID wallId, TeamForm form, Wording text) {
        return inside(who.viewer(), "wall lifted", matterId, (database, title) -> {
            Map<String, String> refusals = new LinkedHashMap<>();
            Authority.refusal(who, Act.LIFT_A_WALL).ifPresent(sentence -> refusals.put("", sentence.in(text.locale())));
            refuseReason(form.reason(), text, refusals);
            if (refusals.isEmpty()) {
                store.lift(database, who.viewer(), wallId, form.reason(), clock.instant());
            }
            return refusals;
        });
    }

    private List<TeamPage.Wall> read(DSLContext database, UUID matterId) {
        readings.record(database, "walls.wall", matterId, matterId);
        return store.walls(database, matterId);
    }

    private <T> Optional<T> inside(Viewer viewer, String act, UUID matterId, BiFunction<DSLContext, String, T> work) {
        return transactions.as(
                viewer, act, database -> store.title(database, matterId).map(title -> work.apply(database, title)));
    }

    private Optional<UUID> chosen(DSLContext database, String id) {
        return store.people(database).containsKey(id) ? Optional.of(UUID.fromString(id)) : Optional.empty();
    }

    private static void refuseReason(String reason, Wording text, Map<String, String> refusals) {
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            refusals.put("reason", text.of("walls.say-why"));
        }
    }
}
