package org.countersign.server.docket;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.courttime.Label;
import org.countersign.schema.docket.tables.records.PaperRecord;
import org.countersign.schema.documents.tables.records.DocumentRecord;
import org.countersign.server.database.Transactions;
import org.countersign.server.documents.Documents;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Where mail becomes papers of a firm, without a person: into its inbox, or under the one matter that it names. */
@Component
final class MailRoom {

    private static final Logger LOG = LoggerFactory.getLogger(MailRoom.class);
    private static final Label TOO_LARGE = new Label(
            "This message is larger than " + (Documents.LARGEST >> 20)
                    + " MB. Only its head was taken; the whole of it lies flagged in the mailbox.",
            "Este mensaje supera los " + (Documents.LARGEST >> 20)
                    + " MB. Solo se tomó su encabezado; el mensaje completo quedó marcado en el buzón.");
    private static final Label UNREADABLE = new Label(
            "This message could not be read. Open the file and enter what it says by hand.",
            "Este mensaje no se pudo leer. Abra el archivo y anote a mano lo que dice.");

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
     * What became of a message.
     *
     * @param papers how many papers it made; none where the same bytes are here already
     * @param isLeftWhole whether only its head was taken, because it is too large
     */
    record Taken(int papers, boolean isLeftWhole) {}

    /** Receives one message, committed when this returns. Whatever is wrong with it, the firm finds a paper that says so. */
    Taken receive(UUID firmId, Message message) throws MessagingException, IOException {
        if (message.getSize() > Documents.LARGEST) {
            return new Taken(receive(firmId, head(message), List.of(nothing(message, TOO_LARGE))), true);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        message.writeTo(out);
        byte[] bytes = out.toByteArray();
        try {
            return new Taken(receive(firmId, bytes, reader.read(bytes)), false);
        } catch (RuntimeException broken) {
            LOG.warn("a message was kept unread: {}", broken.getClass().getSimpleName());
            return new Taken(receive(firmId, bytes, List.of(nothing(message, UNREADABLE))), false);
        }
    }

    private int receive(UUID firmId, byte[] bytes, List<ReadPaper> papers) {
        return transactions.asNobody("mail received", transaction -> {
            int made = 0;
            for (ReadPaper read : papers) {
                made += put(transaction, firmId, bytes, read) ? 1 : 0;
            }
            return made;
        });
    }

    private static ReadPaper nothing(Message message, Label sentence) {
        return new ReadPaper("unreadable", subject(message), "", "", sentence, List.of());
    }

    private static String subject(Message message) {
        try {
            String subject = message.getSubject();
            return subject == null ? "" : subject.replaceAll("\\p{Cntrl}+", " ").strip();
        } catch (MessagingException malformed) {
            return "";
        }
    }

    private static byte[] head(Message message) throws MessagingException {
        StringBuilder head = new StringBuilder();
        message.getAllHeaders()
                .asIterator()
                .forEachRemaining(header -> head.append(header.getName())
                        .append(": ")
                        .append(header.getValue())
                        .append("\r\n"));
        return head.append("\r\n").toString().getBytes(UTF_8);
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
