package org.countersign.server.upkeep;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.countersign.server.database.Settings;
import org.countersign.server.database.Transactions;
import org.countersign.server.docket.Mailbox;
import org.countersign.server.identity.Destination;
import org.countersign.server.identity.Role;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.jobs.Jobs;
import org.countersign.server.mail.Outbox;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.SeeOther;
import org.countersign.server.templates.Templates;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Mail and jobs, for administrators. */
@Controller
class UpkeepPages implements Destination {

    private static final Pattern FOLDER = Pattern.compile("[a-z0-9][a-z0-9-]{1,39}");

    private final Transactions transactions;
    private final UpkeepStore store;
    private final Mailbox mailbox;
    private final Jobs jobs;
    private final Outbox outbox;
    private final Settings settings;
    private final Templates templates;
    private final Clock clock;

    UpkeepPages(
            Transactions transactions,
            UpkeepStore store,
            Mailbox mailbox,
            Jobs jobs,
            Outbox outbox,
            Settings settings,
            Templates templates,
            Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.mailbox = mailbox;
        this.jobs = jobs;
        this.outbox = outbox;
        this.settings = settings;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public int place() {
        return FIRM + 40;
    }

    @Override
    public Optional<Frame.Item> item(SignedIn who) {
        return who.is(Role.ADMINISTRATOR) ? Optional.of(Frame.Item.of("upkeep.title", "/upkeep", 0)) : Optional.empty();
    }

    @GetMapping("/upkeep")
    JteModel upkeep(Frame frame, SignedIn who) {
        return page(frame, who, Optional.empty(), Map.of());
    }

    /** The firm's own folder, where its mail arrives. */
    @PostMapping("/upkeep/folder")
    ResponseEntity<JteModel> folder(@RequestParam(defaultValue = "") String folder, Frame frame, SignedIn who) {
        String typed = folder.strip().toLowerCase(Locale.ROOT);
        if (!typed.isEmpty() && !FOLDER.matcher(typed).matches()) {
            return refused(frame, who, folder, "upkeep.folder.wrong");
        }
        try {
            transactions.as(
                    administrator(who).viewer(),
                    "mail folder set",
                    transaction -> store.putFolder(transaction, who.viewer(), typed));
            return SeeOther.at("/upkeep", "upkeep.folder.set");
        } catch (IntegrityConstraintViolationException taken) {
            return refused(frame, who, folder, "upkeep.folder.taken");
        }
    }

    @PostMapping("/upkeep/letters/{id}")
    ResponseEntity<JteModel> tryAgain(@PathVariable UUID id, SignedIn who) {
        transactions.as(
                administrator(who).viewer(),
                "letter tried again",
                transaction -> store.tryAgain(transaction, who.viewer(), id, clock.instant()));
        return SeeOther.at("/upkeep", "upkeep.letters.again");
    }

    private ResponseEntity<JteModel> refused(Frame frame, SignedIn who, String typed, String key) {
        return ResponseEntity.unprocessableContent()
                .body(page(
                        frame,
                        who,
                        Optional.of(typed),
                        Map.of("folder", frame.text().of(key))));
    }

    private JteModel page(Frame frame, SignedIn who, Optional<String> typed, Map<String, String> refusals) {
        return transactions.as(
                administrator(who).viewer(),
                "upkeep looked at",
                transaction -> templates.upkeepUpkeep(new UpkeepPage(
                        frame,
                        who.zone(),
                        settings.mailIn().isOn(),
                        mailbox.state(transaction),
                        typed.orElseGet(() -> store.folder(transaction, who.viewer())),
                        outbox.isOpen(),
                        store.unsent(transaction, who.viewer()),
                        jobs.states(),
                        refusals)));
    }

    private static SignedIn administrator(SignedIn who) {
        if (!who.is(Role.ADMINISTRATOR)) {
            throw new AccessDeniedException("mail and jobs are looked after by administrators");
        }
        return who;
    }
}
