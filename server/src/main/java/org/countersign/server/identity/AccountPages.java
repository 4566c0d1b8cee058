package org.countersign.server.identity;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.SeeOther;
import org.countersign.server.templates.Templates;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account: firms, sessions, recovery codes. */
@Controller
class AccountPages {

    private final Templates templates;
    private final Sessions sessions;
    private final SecondFactors factors;

    AccountPages(Templates templates, Sessions sessions, SecondFactors factors) {
        this.templates = templates;
        this.sessions = sessions;
        this.factors = factors;
    }

    @GetMapping("/account")
    JteModel account(SignedIn who, HttpServletRequest request, Frame frame) {
        Session session = session(request);
        return templates.identityAccount(
                frame,
                who,
                session.email(),
                sessions.firms(session),
                sessions.ofSameAccount(session),
                factors.of(session.accountId()).isConfirmed(),
                factors.of(session.accountId()).recoveryCodes());
    }

    @PostMapping("/account/sessions/end")
    ResponseEntity<Void> end(@RequestParam UUID session, HttpServletRequest request) {
        sessions.end(session(request), session);
        return SeeOther.at("/account", "identity.account.ended");
    }

    @PostMapping("/account/sessions/end-others")
    ResponseEntity<Void> endOthers(HttpServletRequest request) {
        sessions.endOthers(session(request));
        return SeeOther.at("/account", "identity.account.ended");
    }

    @PostMapping("/account/recovery-codes")
    JteModel newCodes(HttpServletRequest request, Frame frame) {
        return templates.identityRecoveryCodes(
                frame, factors.newRecoveryCodes(session(request).accountId()));
    }

    private static Session session(HttpServletRequest request) {
        return SessionFilter.session(request)
                .orElseThrow(() -> new InsufficientAuthenticationException("nobody is signed in"));
    }
}
