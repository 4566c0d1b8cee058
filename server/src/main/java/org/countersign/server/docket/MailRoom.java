package org.countersign.server.docket;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.schema.docket.tables.records.PaperRecord;
import org.countersign.schema.documents.tables.records.DocumentRecord;
import org.countersign.server.database.Transactions;
import org.countersign.server.documents.Documents;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Where mail becomes papers of a firm, without a person: into its inbox, or under the one matter that it names. */
@Component
final class MailRoom {

    private final Transactions transactions;
    private final PaperReader reader;
    private final Inbox inbox;
    private final MailStore store;
    private final Documents documents;
    private final Clock clock;

    MailRoom(
            Transactions transactions,
            PaperReader reader,
            Inbox inbox,
            MailStore store,
            Documents documents,
            Clock clock) {
        this.transactions = transactions;
        this.reader = reader;
        this.inbox = inbox;
        this.store = store;
        this.documents = documents;
        this.clock = clock;
    }

    /** The firm of a mail folder. */
    Optional<UUID> firm(String folder) {
        return transactions.asNobody("mail sorted", transaction -> store.firm(transaction, folder));
    }

    /**
     * Receives one message.
     *
     * @param bytes as it was sent
     * @return how many papers it made; none where the same bytes are here already
     */
    int receive(UUID firmId, byte[] bytes) {
        return transactions.asNobody("mail received", transaction -> {
            int made = 0;
            for (ReadPaper read : reader.read(bytes)) {
                made += put(transaction, firmId, bytes, read) ? 1 : 0;
            }
            return made;
        });
    }

    private boolean put(DSLContext transaction, UUID firmId, byte[] bytes, ReadPaper read) {
        Documents.Kept kept = documents.keepBytes(firmId, name(read), bytes);
        PaperRecord paper = inbox.paper(firmId, kept, read, "mail");
        Optional<UUID> matter = read.number().isEmpty()
                ? Optional.empty()
                : store.onlyMatter(transaction, firmId, read.court(), read.number());
        paper.setMatterId(matter.orElse(null));
        DocumentRecord document = new DocumentRecord();
        document.setFirmId(firmId);
        document.setDocumentId(kept.documentId());
        document.setMatterId(matter.orElse(null));
        document.setFileName(kept.fileName());
        document.setMediaType("message/rfc822");
        document.setBytes((long) bytes.length);
        document.setSha256(kept.sha256());
        document.setAddedAt(clock.instant());
        return store.receive(transaction, document, paper, new ArrayList<>(inbox.unread(paper, read)));
    }

    private static String name(ReadPaper read) {
        return List.of(read.number(), read.title(), "message").stream()
                        .filter(each -> !each.isBlank())
                        .findFirst()
                        .orElse("message")
                + ".eml";
    }
}
