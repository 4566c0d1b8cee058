package org.countersign.server.identity;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.SeeOther;
import org.countersign.server.templates.Templates;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Setting up a second factor where one is required and there is none: an authenticator app, or a passkey. */
@Controller
class FirstFactorPages {

    private static final String HERE = "/sign-in/authenticator";

    private final Templates templates;
    private final SecondFactors factors;
    private final Passkeys passkeys;

    FirstFactorPages(Templates templates, SecondFactors factors, Passkeys passkeys) {
        this.templates = templates;
        this.factors = factors;
        this.passkeys = passkeys;
    }

    @GetMapping(HERE)
    ResponseEntity<JteModel> offer(HttpServletRequest request, Frame frame) {
        return asked(request)
                .map(session -> ResponseEntity.ok(page(session, frame, "")))
                .orElseGet(() -> SeeOther.at("/sign-in"));
    }

    @PostMapping(HERE)
    ResponseEntity<JteModel> confirm(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, Frame frame) {
        Optional<Session> session = asked(request);
        if (session.isEmpty()) {
            return SeeOther.at("/sign-in");
        }
        return factors.takeOffered(session.get().accountId(), code)
                ? passed(session.get(), request, frame)
                : refused(session.get(), frame, "identity.code.refused");
    }

    @PostMapping(HERE + "/passkey/options")
    ResponseEntity<String> askPasskey(HttpServletRequest request) {
        return asked(request)
                .map(session -> PasskeyPages.json(passkeys.askForNew(session, session.email())))
                .orElseGet(() -> SeeOther.at("/sign-in"));
    }

    @PostMapping(HERE + "/passkey")
    ResponseEntity<JteModel> addPasskey(
            @RequestParam(defaultValue = "") String answer, HttpServletRequest request, Frame frame) {
        Optional<Session> session = asked(request);
        if (session.isEmpty()) {
            return SeeOther.at("/sign-in");
        }
        return passkeys.add(session.get(), frame.text().of("identity.passkey.first"), answer)
                ? passed(session.get(), request, frame)
                : refused(session.get(), frame, "identity.passkey.not-added");
    }

    private ResponseEntity<JteModel> passed(Session session, HttpServletRequest request, Frame frame) {
        JteModel codes = templates.identityRecoveryCodes(frame, factors.newRecoveryCodes(session.accountId()));
        return SecondFactorPages.withCodes(codes, factors.pass(session), request);
    }

    private ResponseEntity<JteModel> refused(Session session, Frame frame, String key) {
        return ResponseEntity.unprocessableContent()
                .body(page(session, frame, frame.text().of(key)));
    }

    private JteModel page(Session session, Frame frame, String refused) {
        OfferedSecret offered = OfferedSecret.of(factors.offered(session.accountId()), session.email());
        return templates.identityAuthenticator(frame, offered.picture(), offered.written(), refused);
    }

    private static Optional<Session> asked(HttpServletRequest request) {
        return SessionFilter.session(request).filter(session -> session.asked() == Session.Asked.AUTHENTICATOR);
    }
}
