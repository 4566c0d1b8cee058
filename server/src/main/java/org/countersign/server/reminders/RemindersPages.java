package org.countersign.server.reminders;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import java.util.UUID;
import org.countersign.server.database.Transactions;
import org.countersign.server.identity.Destination;
import org.countersign.server.identity.Role;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.SeeOther;
import org.countersign.server.templates.Templates;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Reminders in the app: the same that are mailed, at the moment of looking. */
@Controller
class RemindersPages implements Destination {

    private static final int AFTER_DEADLINES = 35;

    private final Transactions transactions;
    private final Reminders reminders;
    private final Templates templates;

    RemindersPages(Transactions transactions, Reminders reminders, Templates templates) {
        this.transactions = transactions;
        this.reminders = reminders;
        this.templates = templates;
    }

    @Override
    public int place() {
        return AFTER_DEADLINES;
    }

    @Override
    public Optional<Frame.Item> item(SignedIn who) {
        return who.is(Role.ATTORNEY) || who.is(Role.CASE_MANAGER)
                ? Optional.of(Frame.Item.of("reminders.title", "/reminders", 0))
                : Optional.empty();
    }

    @GetMapping("/reminders")
    JteModel mine(Frame frame, SignedIn who) {
        return templates.remindersReminders(new RemindersPage(
                frame,
                transactions.as(
                        who.viewer(),
                        "reminders looked at",
                        transaction -> reminders.of(transaction, who.viewer(), who.zone())),
                who.zone()));
    }

    /** One deadline is known, or all of them where none is named. */
    @PostMapping("/reminders")
    ResponseEntity<JteModel> acknowledge(@RequestParam Optional<UUID> deadline, SignedIn who) {
        transactions.as(who.viewer(), "reminder acknowledged", transaction -> {
            reminders.acknowledge(
                    transaction,
                    who.viewer(),
                    who.zone(),
                    id -> deadline.map(id::equals).orElse(true));
            return who;
        });
        return SeeOther.at("/reminders", "reminders.acknowledged");
    }
}
