package org.countersign.server.identity;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.countersign.server.database.Transactions;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.SeeOther;
import org.countersign.server.templates.Templates;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One's own account: what signs in, how one reads, firms, sessions. */
@Controller
class AccountPages {

    private final Templates templates;
    private final Transactions transactions;
    private final AccountStore accounts;
    private final Sessions sessions;
    private final SecondFactors factors;
    private final Passkeys passkeys;

    AccountPages(
            Templates templates,
            Transactions transactions,
            AccountStore accounts,
            Sessions sessions,
            SecondFactors factors,
            Passkeys passkeys) {
        this.templates = templates;
        this.transactions = transactions;
        this.accounts = accounts;
        this.sessions = sessions;
        this.factors = factors;
        this.passkeys = passkeys;
    }

    @GetMapping("/account")
    JteModel account(SignedIn who, HttpServletRequest request, Frame frame) {
        return page(who, request, frame, ReadingForm.of(who), Map.of());
    }

    @PostMapping("/account/reading")
    ResponseEntity<JteModel> read(
            @ModelAttribute ReadingForm form, SignedIn who, HttpServletRequest request, Frame frame) {
        Map<String, String> refusals = form.refusals(frame.text());
        if (!refusals.isEmpty()) {
            return ResponseEntity.unprocessableContent().body(page(who, request, frame, form, refusals));
        }
        UUID account = SessionFilter.known(request).accountId();
        transactions.as(
                who.viewer(),
                "language and zone changed",
                database -> accounts.read(database, account, form.language(), form.zone()));
        ResponseEntity<JteModel> kept = SeeOther.at("/account", "identity.account.reading.kept");
        return ResponseEntity.status(kept.getStatusCode())
                .headers(kept.getHeaders())
                .header(HttpHeaders.SET_COOKIE, asTheAccountReads())
                .build();
    }

    @PostMapping("/account/sessions/end")
    ResponseEntity<Void> end(@RequestParam UUID session, HttpServletRequest request) {
        if (!sessions.end(SessionFilter.known(request), session)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return SeeOther.at("/account", "identity.account.ended");
    }

    @PostMapping("/account/sessions/end-others")
    ResponseEntity<Void> endOthers(HttpServletRequest request) {
        sessions.endOthers(SessionFilter.known(request));
        return SeeOther.at("/account", "identity.account.ended");
    }

    private JteModel page(
            SignedIn who, HttpServletRequest request, Frame frame, ReadingForm form, Map<String, String> refusals) {
        Session session = SessionFilter.known(request);
        AccountStore.SecondFactor factor = factors.of(session.accountId());
        return templates.identityAccount(new AccountPage(
                frame,
                who,
                session.email(),
                sessions.firms(session),
                sessions.ofSameAccount(session),
                factor.hasAuthenticator(),
                passkeys.of(session.accountId()),
                factor.recoveryCodes(),
                Zones.options(),
                form,
                refusals));
    }

    /** A language that was chosen on this device alone gives way to the one that was chosen for the account. */
    private static String asTheAccountReads() {
        return ResponseCookie.from(Frame.LANGUAGE_COOKIE, "")
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(Duration.ZERO)
                .build()
                .toString();
    }
}
