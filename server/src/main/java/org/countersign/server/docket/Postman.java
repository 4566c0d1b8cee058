package org.countersign.server.docket;

import jakarta.mail.Address;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.search.FlagTerm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.countersign.server.documents.Documents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Goes through a mailbox: each firm has its own folder, or mail comes to an address with the firm's folder after a plus
 * sign. What was taken is marked as seen; what cannot be taken is flagged besides and left, and stops nothing.
 */
@Component
final class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final MailRoom room;

    Postman(MailRoom room) {
        this.room = room;
    }

    /**
     * Takes what is new.
     *
     * @param store an open connection
     * @param parent the folder that mail for all firms comes to, and below which each firm's folder lies
     * @return how many papers were made
     */
    int collect(Store store, String parent) throws MessagingException {
        Folder all = store.getFolder(parent);
        int made = collect(all, Optional.empty());
        for (Folder folder : all.list("*")) {
            Optional<UUID> firm = room.firm(folder.getName());
            if (firm.isPresent()) {
                made += collect(folder, firm);
            }
        }
        return made;
    }

    private int collect(Folder folder, Optional<UUID> firm) throws MessagingException {
        if ((folder.getType() & Folder.HOLDS_MESSAGES) == 0) {
            return 0;
        }
        folder.open(Folder.READ_WRITE);
        try {
            int made = 0;
            for (Message message : folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false))) {
                made += take(message, firm);
            }
            return made;
        } finally {
            folder.close(false);
        }
    }

    /** One message; whatever is wrong with it, the next one gets its turn. */
    private int take(Message message, Optional<UUID> firm) throws MessagingException {
        try {
            Optional<UUID> to = firm.isPresent() ? firm : addressee(message);
            if (to.isEmpty()) {
                leave(message, "it names no firm");
                return 0;
            }
            if (message.getSize() > Documents.LARGEST) {
                leave(message, "it is too large");
                return 0;
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            int made = room.receive(to.get(), bytes.toByteArray());
            message.setFlag(Flags.Flag.SEEN, true);
            return made;
        } catch (MessagingException | IOException | RuntimeException damaged) {
            leave(message, damaged.getClass().getSimpleName());
            return 0;
        }
    }

    /** Notes why a message was left, by its number alone: its text belongs to nobody's log. */
    private static void leave(Message message, String why) throws MessagingException {
        LOG.warn("message {} was left in its folder: {}", message.getMessageNumber(), why);
        message.setFlag(Flags.Flag.SEEN, true);
        message.setFlag(Flags.Flag.FLAGGED, true);
    }

    private Optional<UUID> addressee(Message message) throws MessagingException {
        Address[] to = message.getAllRecipients();
        return to == null
                ? Optional.empty()
                : Arrays.stream(to)
                        .flatMap(each -> plus(each).flatMap(room::firm).stream())
                        .findFirst();
    }

    private static Optional<String> plus(Address address) {
        String written = address instanceof InternetAddress internet ? internet.getAddress() : address.toString();
        int at = written.lastIndexOf('@');
        int plus = written.indexOf('+');
        return plus > 0 && plus < at ? Optional.of(written.substring(plus + 1, at)) : Optional.empty();
    }
}
