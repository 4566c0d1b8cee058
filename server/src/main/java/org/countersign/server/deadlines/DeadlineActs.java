package org.countersign.server.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.courttime.Label;
import org.countersign.server.database.Ids;
import org.countersign.server.documents.Documents;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.lawbook.Packs;
import org.countersign.server.walls.Act;
import org.countersign.server.walls.Authority;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What people do with a deadline. Each act answers with its refusals by field, all at once; none means it is done. */
@Component
class DeadlineActs {

    private final DeadlineActStore store;
    private final Documents documents;
    private final Tellings tellings;
    private final Packs packs;
    private final Ids ids;
    private final Clock clock;

    DeadlineActs(DeadlineActStore store, Documents documents, Tellings tellings, Packs packs, Ids ids, Clock clock) {
        this.store = store;
        this.documents = documents;
        this.tellings = tellings;
        this.packs = packs;
        this.ids = ids;
        this.clock = clock;
    }

    /** An attorney decides which reading counts. */
    Map<String, Label> decide(DSLContext transaction, SignedIn who, DeadlineView deadline, DeadlineForm form) {
        Map<String, Label> refusals = refusals(who, Act.DECIDE_A_READING, deadline, form);
        requireReason(refusals, form);
        Optional<KeptReading> chosen = deadline.readings().stream()
                .filter(each -> each.role().equals(form.reading()))
                .findFirst();
        if (chosen.isEmpty()) {
            refusals.put("reading", Sentences.CHOOSE_A_READING);
        }
        if (refusals.isEmpty()
                && !store.decide(
                        transaction, who.viewer(), deadline, chosen.orElseThrow(), form.reason(), clock.instant())) {
            refusals.put("", Sentences.CHANGED_MEANWHILE);
        }
        return told(transaction, who, deadline, refusals, "deadlines.told.decided");
    }

    /** An attorney sets another date; the computed one is kept and shown. */
    Map<String, Label> override(DSLContext transaction, SignedIn who, DeadlineView deadline, DeadlineForm form) {
        Map<String, Label> refusals = refusals(who, Act.OVERRIDE_A_DEADLINE, deadline, form);
        requireReason(refusals, form);
        requireDay(refusals, form);
        return displaced(transaction, who, deadline, form, "override", refusals);
    }

    /** An extension by stipulation or order, as the rule allows. */
    Map<String, Label> extend(DSLContext transaction, SignedIn who, DeadlineView deadline, DeadlineForm form) {
        Map<String, Label> refusals = refusals(who, Act.EXTEND_A_DEADLINE, deadline, form);
        Extendability.of(packs, deadline).refusal(form.kind()).ifPresent(sentence -> refusals.put("kind", sentence));
        requireReason(refusals, form);
        requireDay(refusals, form);
        form.day()
                .filter(day -> !day.isAfter(deadline.row().inForceOn()))
                .ifPresent(day -> refusals.put("on", Sentences.NOT_LATER));
        return displaced(transaction, who, deadline, form, form.kind(), refusals);
    }

    private Map<String, Label> displaced(
            DSLContext transaction,
            SignedIn who,
            DeadlineView deadline,
            DeadlineForm form,
            String kind,
            Map<String, Label> refusals) {
        if (refusals.isEmpty()) {
            LocalDate day = form.day().orElseThrow();
            boolean done = store.displace(
                    transaction,
                    who.viewer(),
                    deadline,
                    ids.next(),
                    kind,
                    day,
                    moment(deadline, day, form.time()),
                    form.reason(),
                    clock.instant());
            if (!done) {
                refusals.put("", Sentences.CHANGED_MEANWHILE);
            }
        }
        return told(transaction, who, deadline, refusals, "deadlines.told.displaced");
    }

    /** It was met: with a confirmation number, or a document that is kept with the matter, or both. */
    Map<String, Label> meet(
            DSLContext transaction, SignedIn who, DeadlineView deadline, DeadlineForm form, Optional<Proof> proof) {
        Map<String, Label> refusals = stale(deadline, form);
        if (form.evidence().isEmpty() && proof.isEmpty()) {
            refusals.put("evidence", Sentences.EVIDENCE);
        }
        if (proof.filter(Proof::isTooLarge).isPresent()) {
            refusals.put("proof", Sentences.TOO_LARGE);
        }
        if (refusals.isEmpty()) {
            Optional<UUID> document = proof.map(given -> kept(transaction, who, deadline, given));
            boolean held = store.meet(transaction, who.viewer(), deadline, form.evidence(), document, clock.instant());
            if (!held) {
                refusals.put("", Sentences.CHANGED_MEANWHILE);
            }
        }
        return told(transaction, who, deadline, refusals, "deadlines.told.met");
    }

    private UUID kept(DSLContext transaction, SignedIn who, DeadlineView deadline, Proof proof) {
        return documents
                .keep(
                        transaction,
                        who.viewer(),
                        Optional.of(deadline.row().matterId()),
                        proof.fileName(),
                        proof.mediaType(),
                        proof.bytes())
                .documentId();
    }

    /** It was not met after all. */
    Map<String, Label> reopen(DSLContext transaction, SignedIn who, DeadlineView deadline, DeadlineForm form) {
        Map<String, Label> refusals = new LinkedHashMap<>();
        requireReason(refusals, form);
        boolean isMet = deadline.row().state().equals("met");
        if (!isMet || !form.isOfVersion(deadline.version())) {
            refusals.put("", Sentences.CHANGED_MEANWHILE);
        }
        if (refusals.isEmpty() && !store.reopen(transaction, who.viewer(), deadline)) {
            refusals.put("", Sentences.CHANGED_MEANWHILE);
        }
        return told(transaction, who, deadline, refusals, "deadlines.told.reopened");
    }

    /** Who does it, and by when within the firm; never after the legal moment. */
    Map<String, Label> assign(
            DSLContext transaction, SignedIn who, DeadlineView deadline, DeadlineForm form, Map<String, String> team) {
        Map<String, Label> refusals = stale(deadline, form);
        if (!form.person().isEmpty() && !team.containsKey(form.person())) {
            refusals.put("person", Sentences.NOT_OF_THE_TEAM);
        }
        Optional<Instant> internal = form.day().map(day -> internal(deadline, day, form.time()));
        if (internal.filter(at -> isAfterTheLegal(deadline, at)).isPresent()) {
            refusals.put("on", Sentences.AFTER_THE_LEGAL);
        }
        Optional<UUID> person = form.person().isEmpty()
                ? Optional.empty()
                : Optional.of(form.person()).filter(team::containsKey).map(UUID::fromString);
        if (refusals.isEmpty() && !store.assign(transaction, who.viewer(), deadline, person, internal)) {
            refusals.put("", Sentences.CHANGED_MEANWHILE);
        }
        if (refusals.isEmpty()) {
            person.ifPresent(one -> tellings.tell(
                    transaction,
                    who.viewer(),
                    deadline.row().matterId(),
                    List.of(one),
                    what(who, deadline, "deadlines.told.assigned")));
        }
        return refusals;
    }

    /** Somebody of the team says whose act it is: of an opponent's act the latest reading counts, of ours the safe one. */
    Map<String, Label> attribute(DSLContext transaction, SignedIn who, DeadlineView deadline, DeadlineForm form) {
        Map<String, Label> refusals = stale(deadline, form);
        Optional<ActOf> actOf = Arrays.stream(ActOf.values())
                .filter(each -> each.word().equals(form.act()))
                .findFirst();
        if (actOf.isEmpty()) {
            refusals.put("act", Sentences.WHOSE);
        }
        if (refusals.isEmpty() && !store.attribute(transaction, who.viewer(), deadline, actOf.orElseThrow())) {
            refusals.put("", Sentences.CHANGED_MEANWHILE);
        }
        return told(transaction, who, deadline, refusals, "deadlines.told.whose");
    }

    private static Instant internal(DeadlineView deadline, LocalDate day, Optional<LocalTime> time) {
        return day.atTime(time.orElse(LocalTime.of(17, 0)))
                .atZone(zone(deadline))
                .toInstant();
    }

    private static boolean isAfterTheLegal(DeadlineView deadline, Instant at) {
        return deadline.row()
                .inForceAt()
                .map(at::isAfter)
                .orElseGet(() -> at.atZone(zone(deadline))
                        .toLocalDate()
                        .isAfter(deadline.row().inForceOn()));
    }

    private static ZoneId zone(DeadlineView deadline) {
        return deadline.row().zone().map(ZoneId::of).orElse(java.time.ZoneOffset.UTC);
    }

    /** The moment of a new day: the time typed, else the time of day that the computed deadline has. */
    private static Optional<Instant> moment(DeadlineView deadline, LocalDate day, Optional<LocalTime> time) {
        return time.or(() ->
                        deadline.dueAt().map(at -> at.atZone(zone(deadline)).toLocalTime()))
                .filter(unused -> deadline.row().zone().isPresent())
                .map(clock -> day.atTime(clock).atZone(zone(deadline)).toInstant());
    }

    private static Map<String, Label> refusals(SignedIn who, Act act, DeadlineView deadline, DeadlineForm form) {
        Map<String, Label> refusals = stale(deadline, form);
        Authority.refusal(who, act).ifPresent(sentence -> refusals.put("", sentence));
        return refusals;
    }

    private static Map<String, Label> stale(DeadlineView deadline, DeadlineForm form) {
        Map<String, Label> refusals = new LinkedHashMap<>();
        if (!deadline.isOpen() || !form.isOfVersion(deadline.version())) {
            refusals.put("", Sentences.CHANGED_MEANWHILE);
        }
        return refusals;
    }

    private static void requireReason(Map<String, Label> refusals, DeadlineForm form) {
        if (form.reason().isEmpty()) {
            refusals.put("reason", Sentences.REASON);
        }
    }

    private static void requireDay(Map<String, Label> refusals, DeadlineForm form) {
        if (form.day().isEmpty()) {
            refusals.put("on", Sentences.DAY);
        }
    }

    private Map<String, Label> told(
            DSLContext transaction, SignedIn who, DeadlineView deadline, Map<String, Label> refusals, String key) {
        if (refusals.isEmpty()) {
            tellings.tellMatter(transaction, who.viewer(), deadline.row().matterId(), what(who, deadline, key));
        }
        return refusals;
    }

    private static Telling.What what(SignedIn who, DeadlineView deadline, String key) {
        return new Telling.What(
                key,
                Optional.of(deadline.row().deadlineId()),
                List.of(who.name(), deadline.row().citation()));
    }
}
