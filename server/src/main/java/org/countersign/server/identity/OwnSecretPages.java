package org.countersign.server.identity;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.countersign.server.database.Transactions;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.SeeOther;
import org.countersign.server.pages.Wording;
import org.countersign.server.templates.Templates;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changing what signs in: password, authenticator app, recovery codes. Each asks for the present password. */
@Controller
class OwnSecretPages {

    private static final String CODES = "/account/recovery-codes";
    private static final String AUTHENTICATOR = "/account/authenticator";

    private final Templates templates;
    private final Transactions transactions;
    private final AccountStore accounts;
    private final Passwords passwords;
    private final PasswordAsked asked;
    private final SecondFactors factors;
    private final AccountNotes notes;

    OwnSecretPages(
            Templates templates,
            Transactions transactions,
            AccountStore accounts,
            Passwords passwords,
            PasswordAsked asked,
            SecondFactors factors,
            AccountNotes notes) {
        this.templates = templates;
        this.transactions = transactions;
        this.accounts = accounts;
        this.passwords = passwords;
        this.asked = asked;
        this.factors = factors;
        this.notes = notes;
    }

    @GetMapping("/account/password")
    JteModel askNewPassword(Frame frame) {
        return templates.identityChangePassword(frame, Map.of());
    }

    @PostMapping("/account/password")
    ResponseEntity<JteModel> changePassword(
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            Frame frame) {
        Session session = SessionFilter.known(request);
        Map<String, String> refusals = new LinkedHashMap<>();
        if (!asked.isRight(session, present, Sender.of(request))) {
            refusals.put("present", frame.text().of("identity.password.wrong"));
        }
        if (NewPassword.isTooShort(password)) {
            refusals.put("password", frame.text().of("identity.password.short", NewPassword.SHORTEST));
        }
        if (!refusals.isEmpty()) {
            return ResponseEntity.unprocessableContent().body(templates.identityChangePassword(frame, refusals));
        }
        String hash = passwords.hash(password);
        transactions.asNobody("password changed", database -> accounts.change(database, session, hash));
        notes.keep(session.accountId(), "password changed", Sender.of(request));
        return SeeOther.at("/account", "identity.account.password.changed");
    }

    @GetMapping(CODES)
    JteModel askForCodes(Frame frame) {
        return askForCodes(frame, "");
    }

    @PostMapping(CODES)
    ResponseEntity<JteModel> newCodes(
            @RequestParam(defaultValue = "") String password, HttpServletRequest request, Frame frame) {
        Session session = SessionFilter.known(request);
        if (!asked.isRight(session, password, Sender.of(request))) {
            return ResponseEntity.unprocessableContent()
                    .body(askForCodes(frame, frame.text().of("identity.password.wrong")));
        }
        notes.keep(session.accountId(), "recovery codes made", Sender.of(request));
        return ResponseEntity.ok(templates.identityRecoveryCodes(frame, factors.newRecoveryCodes(session.accountId())));
    }

    @GetMapping(AUTHENTICATOR)
    JteModel askForAuthenticator(Frame frame) {
        return askForAuthenticator(frame, "");
    }

    @PostMapping(AUTHENTICATOR)
    ResponseEntity<JteModel> newAuthenticator(
            @RequestParam(defaultValue = "") String password, HttpServletRequest request, Frame frame) {
        Session session = SessionFilter.known(request);
        return asked.isRight(session, password, Sender.of(request))
                ? ResponseEntity.ok(offer(factors.offerNew(session.accountId()), session, frame, ""))
                : ResponseEntity.unprocessableContent()
                        .body(askForAuthenticator(frame, frame.text().of("identity.password.wrong")));
    }

    @PostMapping(AUTHENTICATOR + "/confirm")
    ResponseEntity<JteModel> confirm(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, Frame frame) {
        Session session = SessionFilter.known(request);
        if (factors.of(session.accountId()).offeredSecret() == null) {
            return SeeOther.at(AUTHENTICATOR);
        }
        if (!factors.takeOffered(session.accountId(), code)) {
            String refused = frame.text().of("identity.code.refused");
            return ResponseEntity.unprocessableContent()
                    .body(offer(factors.offered(session.accountId()), session, frame, refused));
        }
        notes.keep(session.accountId(), "authenticator set up", Sender.of(request));
        return factors.of(session.accountId()).recoveryCodes() == 0
                ? ResponseEntity.ok(
                        templates.identityRecoveryCodes(frame, factors.newRecoveryCodes(session.accountId())))
                : SeeOther.at("/account", "identity.account.authenticator.done");
    }

    private JteModel offer(byte[] secret, Session session, Frame frame, String refused) {
        OfferedSecret offered = OfferedSecret.of(secret, session.email());
        return templates.identityNewAuthenticator(frame, offered.picture(), offered.written(), refused);
    }

    private JteModel askForCodes(Frame frame, String refused) {
        Wording text = frame.text();
        return templates.identityAskPassword(
                frame, CODES, text.of("identity.account.codes"), text.of("identity.account.codes.do"), refused);
    }

    private JteModel askForAuthenticator(Frame frame, String refused) {
        Wording text = frame.text();
        return templates.identityAskPassword(
                frame,
                AUTHENTICATOR,
                text.of("identity.account.authenticator"),
                text.of("identity.account.authenticator.do"),
                refused);
    }
}
