package org.countersign.server.docket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.schema.deadlines.Tables.DEADLINE;

import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.countersign.schema.deadlines.tables.records.DeadlineRecord;
import org.countersign.server.database.Viewer;
import org.countersign.server.support.Browser;
import org.countersign.server.support.RunningWorkspace;
import org.countersign.server.support.SmallFirm;
import org.jooq.DSLContext;

/** Service of a summons, read in a notice and accepted by a case manager: its deadlines stand, its second entry waits. */
final class WaitingTrigger {

    private static final LocalDate SERVED = LocalDate.parse("2026-11-05");

    final SmallFirm firm = new SmallFirm("Okonjo Strand");
    final Viewer first = firm.person("Ines Dovale", "case manager");
    final Viewer second = firm.person("Tom Aldous", "case manager");
    final Viewer attorney = firm.person("Nadia Ruvalcaba", "attorney");
    final UUID matter = firm.matter("Ferrer v. Lanternworks", first, second, attorney);
    final UUID paper = received();
    final UUID event = accepted();

    private UUID received() {
        return RunningWorkspace.transactions().as(first, "paper received", transaction -> {
            Inbox inbox = RunningWorkspace.bean(Inbox.class);
            UUID received = inbox.receive(transaction, first, "notice.txt", "text/plain", Desk.SERVED.getBytes(UTF_8))
                    .getFirst()
                    .paperId();
            inbox.match(transaction, first, received, matter);
            return received;
        });
    }

    private UUID accepted() {
        return RunningWorkspace.transactions().as(first, "event accepted", transaction -> {
            UUID served = RunningWorkspace.bean(EventStore.class).ofPaper(transaction, paper).stream()
                    .filter(row -> row.getKind().equals("summons-served"))
                    .findFirst()
                    .orElseThrow()
                    .getEventId();
            Events events = RunningWorkspace.bean(Events.class);
            List<Decision> decisions = List.of(new Decision.Accept(served));
            String shown =
                    events.preview(transaction, first, decisions).orElseThrow().shown();
            assertThat(events.confirm(transaction, first, decisions, shown)).isInstanceOf(Decision.Answer.Done.class);
            return served;
        });
    }

    List<DeadlineRecord> deadlines() {
        return RunningWorkspace.owner()
                .selectFrom(DEADLINE)
                .where(DEADLINE.EVENT_ID.eq(event), DEADLINE.STATE.eq("open"))
                .orderBy(DEADLINE.IN_FORCE_ON, DEADLINE.DEADLINE_ID)
                .fetch();
    }

    List<String> writtenDays() {
        return Stream.concat(
                        Stream.of(SERVED),
                        deadlines().stream().flatMap(each -> Stream.of(each.getDueOn(), each.getInForceOn())))
                .distinct()
                .flatMap(day -> Stream.of(
                        day.toString(),
                        day.format(DateTimeFormatter.BASIC_ISO_DATE),
                        day.format(DateTimeFormatter.ofPattern("d MMM", Locale.US)),
                        day.format(DateTimeFormatter.ofPattern("d MMMM", Locale.US))))
                .toList();
    }

    List<String> deadlineIds() {
        return deadlines().stream().map(each -> each.getDeadlineId().toString()).toList();
    }

    String feedOf(Viewer viewer) {
        return Browser.fresh().get("/calendar/" + feedSecret(viewer) + ".ics").body();
    }

    private static String feedSecret(Viewer viewer) {
        String secret = "s" + viewer.personId().toString().replace("-", "");
        RunningWorkspace.transactions().as(viewer, "calendar feed made", transaction -> {
            insertFeed(transaction, viewer, secret);
            return secret;
        });
        return secret;
    }

    private static void insertFeed(DSLContext transaction, Viewer viewer, String secret) {
        try {
            transaction.execute(
                    "insert into deadlines.feed (firm_id, feed_id, person_id, token_sha256, made_at) values (?, ?, ?, ?, ?::timestamptz)",
                    viewer.firmId(),
                    RunningWorkspace.ids().next(),
                    viewer.personId(),
                    MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8)),
                    RunningWorkspace.clock().instant().toString());
        } catch (java.security.NoSuchAlgorithmException missing) {
            throw new AssertionError(missing);
        }
    }

    String service() {
        return RunningWorkspace.owner()
                .fetchSingle("select coalesce(service_method, '') from docket.event where event_id = ?", event)
                .get(0, String.class);
    }
}
