package org.countersign.server.docket;

import jakarta.mail.Address;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Goes through a mailbox: each firm has its own folder, or mail comes to an address with the firm's folder after a plus
 * sign. A message is marked as seen after its papers were committed, never before. What names no firm is flagged and
 * left; what could not be stored stays as it is, for the next round. Neither stops the others.
 */
@Component
final class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int FAILURES_THAT_END_A_ROUND = 5;

    private final MailRoom room;

    Postman(MailRoom room) {
        this.room = room;
    }

    /**
     * What a round came to.
     *
     * @param made how many papers were made
     * @param left how many messages are flagged in the mailbox, now or since before
     * @param failed how many messages or folders must be tried again
     */
    record Round(int made, int left, int failed) {

        static final Round NOTHING = new Round(0, 0, 0);

        Round and(Round other) {
            return new Round(made + other.made, left + other.left, failed + other.failed);
        }
    }

    /**
     * Takes what is new.
     *
     * @param store an open connection
     * @param parent the folder that mail for all firms comes to, and below which each firm's folder lies
     */
    Round collect(Store store, String parent) throws MessagingException {
        Folder all = store.getFolder(parent);
        if (!all.exists()) {
            throw new FolderNotFoundException(all);
        }
        Round round = collect(all, Optional.empty());
        for (Folder folder : all.list("*")) {
            Optional<UUID> firm = room.firm(folder.getName());
            round = firm.isPresent() ? round.and(unlessItFails(folder, firm)) : round;
        }
        return round;
    }

    private Round unlessItFails(Folder folder, Optional<UUID> firm) {
        try {
            return collect(folder, firm);
        } catch (MessagingException failure) {
            LOG.warn("a firm's folder could not be read: {}", failure.getClass().getSimpleName());
            return new Round(0, 0, 1);
        }
    }

    private Round collect(Folder folder, Optional<UUID> firm) throws MessagingException {
        if ((folder.getType() & Folder.HOLDS_MESSAGES) == 0) {
            return Round.NOTHING;
        }
        folder.open(Folder.READ_WRITE);
        try {
            Round round = Round.NOTHING;
            for (Message message : folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false))) {
                if (round.failed() >= FAILURES_THAT_END_A_ROUND) {
                    break;
                }
                round = round.and(take(message, firm));
            }
            int left = folder.search(new FlagTerm(new Flags(Flags.Flag.FLAGGED), true)).length;
            return round.and(new Round(0, left, 0));
        } finally {
            folder.close(false);
        }
    }

    private Round take(Message message, Optional<UUID> firm) {
        try {
            if (message instanceof IMAPMessage remote) {
                remote.setPeek(true);
            }
            Optional<UUID> to = firm.isPresent() ? firm : addressee(message);
            if (to.isEmpty()) {
                LOG.warn("message {} was left in its folder: it names no firm", message.getMessageNumber());
                message.setFlag(Flags.Flag.FLAGGED, true);
                message.setFlag(Flags.Flag.SEEN, true);
                return Round.NOTHING;
            }
            MailRoom.Taken taken = room.receive(to.get(), message);
            message.setFlag(Flags.Flag.FLAGGED, taken.isLeftWhole());
            message.setFlag(Flags.Flag.SEEN, true);
            return new Round(taken.papers(), 0, 0);
        } catch (MessagingException | IOException | RuntimeException failure) {
            LOG.warn(
                    "message {} waits for the next round: {}",
                    message.getMessageNumber(),
                    failure.getClass().getSimpleName());
            return new Round(0, 0, 1);
        }
    }

    /** The firm named after a plus sign by any address that the message came to. */
    private Optional<UUID> addressee(Message message) throws MessagingException {
        return addresses(message).stream()
                .flatMap(each -> plus(each).flatMap(room::firm).stream())
                .findFirst();
    }

    /** Headers of delivery first; a header that is no list of addresses names nobody. */
    private static List<String> addresses(Message message) throws MessagingException {
        List<String> all = new ArrayList<>();
        for (String header : List.of("Delivered-To", "X-Original-To")) {
            String[] values = message.getHeader(header);
            all.addAll(values == null ? List.of() : List.of(values));
        }
        try {
            Address[] to = message.getAllRecipients();
            Arrays.stream(to == null ? new Address[0] : to).forEach(each -> all.add(written(each)));
        } catch (jakarta.mail.internet.AddressException malformed) {
            LOG.debug("message {} names its recipients in no readable way", message.getMessageNumber());
        }
        return all;
    }

    private static String written(Address address) {
        return address instanceof InternetAddress internet ? internet.getAddress() : address.toString();
    }

    private static Optional<String> plus(String written) {
        int at = written.lastIndexOf('@');
        int plus = written.indexOf('+');
        return plus > 0 && plus < at ? Optional.of(written.substring(plus + 1, at)) : Optional.empty();
    }
}
