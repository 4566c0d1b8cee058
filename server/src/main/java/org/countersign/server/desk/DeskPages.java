package org.countersign.server.desk;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
import org.countersign.server.database.Transactions;
import org.countersign.server.identity.Role;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.Wording;
import org.countersign.server.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The desk: what is due, what waits, what was told. */
@Controller
class DeskPages {

    private static final TypeReference<List<Object>> ARGUMENTS = new TypeReference<>() {};

    private final Transactions transactions;
    private final DeskStore store;
    private final Steps steps;
    private final Templates templates;

    DeskPages(Transactions transactions, DeskStore store, Steps steps, Templates templates) {
        this.transactions = transactions;
        this.store = store;
        this.steps = steps;
        this.templates = templates;
    }

    @GetMapping("/")
    JteModel desk(SignedIn who, Frame frame) {
        LocalDate today = LocalDate.ofInstant(frame.now(), who.zone());
        return transactions.as(
                who.viewer(),
                "desk looked at",
                transaction -> templates.deskDesk(new DeskPage(
                        frame,
                        who.is(Role.ADMINISTRATOR) && store.isAlone(transaction, who.viewer()),
                        today,
                        steps.of(transaction, who, today, frame.now()),
                        store.due(transaction, today, frame.text().language().equals("es")),
                        store.waiting(transaction),
                        store.inbox(transaction),
                        store.told(transaction, who.viewer()).stream()
                                .map(telling -> new DeskPage.Told(
                                        sentence(telling, frame.text()), telling.at(), telling.matterId()))
                                .toList(),
                        who.is(Role.ATTORNEY) || who.is(Role.CASE_MANAGER))));
    }

    /** A telling is a key of the wording with its arguments, so that it is read in the reader's language. */
    private static String sentence(DeskStore.Telling telling, Wording text) {
        List<Object> arguments =
                JsonMapper.shared().readValue(telling.arguments().data(), ARGUMENTS);
        return text.told(telling.kind(), arguments);
    }
}
