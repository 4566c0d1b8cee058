package org.countersign.server.identity;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.SeeOther;
import org.countersign.server.templates.Templates;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second question of a sign-in: a code, or a passkey of the same account. */
@Controller
class SecondFactorPages {

    private final Templates templates;
    private final SecondFactors factors;
    private final Passkeys passkeys;

    SecondFactorPages(Templates templates, SecondFactors factors, Passkeys passkeys) {
        this.templates = templates;
        this.factors = factors;
        this.passkeys = passkeys;
    }

    @GetMapping("/sign-in/code")
    ResponseEntity<JteModel> ask(
            @RequestParam(defaultValue = "/") String back, HttpServletRequest request, Frame frame) {
        return asked(request)
                .map(session -> ResponseEntity.ok(page(session, frame, back, "")))
                .orElseGet(() -> SeeOther.at("/sign-in"));
    }

    @PostMapping("/sign-in/code")
    ResponseEntity<JteModel> take(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            Frame frame) {
        Optional<Session> session = asked(request);
        if (session.isEmpty()) {
            return SeeOther.at("/sign-in");
        }
        return factors.take(session.get().accountId(), code)
                ? passed(session.get(), back, request)
                : refused(session.get(), frame, back, "identity.code.refused");
    }

    @PostMapping("/sign-in/code/passkey/options")
    ResponseEntity<String> askPasskey(HttpServletRequest request) {
        return asked(request)
                .map(session -> PasskeyPages.json(passkeys.askOf(session)))
                .orElseGet(() -> SeeOther.at("/sign-in"));
    }

    @PostMapping("/sign-in/code/passkey")
    ResponseEntity<JteModel> takePasskey(
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            Frame frame) {
        Optional<Session> session = asked(request);
        if (session.isEmpty()) {
            return SeeOther.at("/sign-in");
        }
        return passkeys.isShown(session.get(), answer)
                ? passed(session.get(), back, request)
                : refused(session.get(), frame, back, "identity.passkey.refused");
    }

    private ResponseEntity<JteModel> passed(Session session, String back, HttpServletRequest request) {
        return Opened.at(SignInForm.leadingTo(back).back(), factors.pass(session), request);
    }

    private ResponseEntity<JteModel> refused(Session session, Frame frame, String back, String key) {
        return ResponseEntity.unprocessableContent()
                .body(page(session, frame, back, frame.text().of(key)));
    }

    private JteModel page(Session session, Frame frame, String back, String refused) {
        boolean hasPasskeys = factors.of(session.accountId()).passkeys() > 0;
        return templates.identityCode(
                frame, hasPasskeys, SignInForm.leadingTo(back).back(), refused);
    }

    private static Optional<Session> asked(HttpServletRequest request) {
        return SessionFilter.session(request).filter(session -> session.asked() == Session.Asked.CODE);
    }

    /** The answer that shows recovery codes once, and hands out the token of a session that has just passed. */
    static ResponseEntity<JteModel> withCodes(JteModel codes, Token next, HttpServletRequest request) {
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, SessionCookie.given(request, next))
                .body(codes);
    }
}
