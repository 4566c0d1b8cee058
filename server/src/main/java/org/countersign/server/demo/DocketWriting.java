package org.countersign.server.demo;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.server.database.Transactions;
import org.countersign.server.docket.Decision;
import org.countersign.server.docket.Events;
import org.countersign.server.docket.Inbox;
import org.countersign.server.docket.SecondPerson;
import org.countersign.server.identity.SignedIn;
import org.springframework.stereotype.Component;

/** Drops the demo firm's papers into the inbox and accepts what is proposed, so that every deadline comes from the engine. */
@Component
class DocketWriting {

    /** What stays open on purpose: something to accept, to enter a second time, to settle. */
    private static final List<String> NOTICES_TO_ACCEPT = List.of("11", "13", "27");

    private static final List<String> WAITING_FOR_THE_SECOND = List.of("22", "38");
    private static final List<String> ENTERED_OTHERWISE = List.of("7", "23");

    private final Transactions transactions;
    private final Inbox inbox;
    private final Events events;
    private final SecondPerson second;
    private final DocketWritingStore store;

    DocketWriting(
            Transactions transactions, Inbox inbox, Events events, SecondPerson second, DocketWritingStore store) {
        this.transactions = transactions;
        this.inbox = inbox;
        this.events = events;
        this.second = second;
        this.store = store;
    }

    void write(WrittenMatter matter, UUID matterId, Staff staff) {
        SignedIn manager = staff.get(matter.plan().caseManager());
        matter.docket().ifPresent(paper -> receive(manager, paper));
        byHand(matter, matterId, manager);
        accept(manager, matterId);
        matter.notices().forEach(paper -> receive(manager, paper));
        if (!NOTICES_TO_ACCEPT.contains(matter.plan().key())) {
            accept(manager, matterId);
        }
        if (!WAITING_FOR_THE_SECOND.contains(matter.plan().key())) {
            enterAgain(
                    staff.get(matter.plan().lead()),
                    matterId,
                    ENTERED_OTHERWISE.contains(matter.plan().key()));
        }
    }

    /** A paper of no matter, left as it is. */
    void receive(SignedIn who, Paper paper) {
        transactions.as(
                who.viewer(),
                "paper received",
                transaction ->
                        inbox.receive(transaction, who.viewer(), paper.fileName(), paper.mediaType(), paper.bytes()));
    }

    private void byHand(WrittenMatter matter, UUID matterId, SignedIn manager) {
        transactions.as(manager.viewer(), "event entered", transaction -> {
            for (WrittenMatter.Entry entry : matter.entries(StoryLine.Way.HAND)) {
                entry.events()
                        .forEach(event -> store.enter(transaction, manager.viewer(), matterId, event, entry.text()));
            }
            return matterId;
        });
    }

    private void accept(SignedIn manager, UUID matterId) {
        transactions.as(manager.viewer(), "events accepted", transaction -> {
            List<Decision.Accept> decisions = store.proposed(transaction, matterId).stream()
                    .map(Decision.Accept::new)
                    .toList();
            return events.preview(transaction, manager.viewer(), decisions)
                    .map(shown -> events.confirm(transaction, manager.viewer(), decisions, shown.shown()));
        });
    }

    private void enterAgain(SignedIn lead, UUID matterId, boolean otherwise) {
        transactions.as(lead.viewer(), "trigger entered again", transaction -> {
            for (DocketWritingStore.First first : store.waiting(transaction, matterId)) {
                second.enter(
                        transaction,
                        lead.viewer(),
                        first.eventId(),
                        otherwise ? first.on().minusDays(1) : first.on(),
                        Optional.ofNullable(first.service()));
            }
            return matterId;
        });
    }
}
