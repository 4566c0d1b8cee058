package org.countersign.server.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
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

/** The second question of a sign-in, and putting the secret into an app before the first one. */
@Controller
class SecondFactorPages {

    private final Templates templates;
    private final SecondFactors factors;

    SecondFactorPages(Templates templates, SecondFactors factors) {
        this.templates = templates;
        this.factors = factors;
    }

    @GetMapping("/sign-in/code")
    ResponseEntity<JteModel> ask(HttpServletRequest request, Frame frame) {
        return asked(request, Session.Asked.CODE)
                .map(session -> ResponseEntity.ok(templates.identityCode(frame, "")))
                .orElseGet(() -> SeeOther.at("/sign-in"));
    }

    @PostMapping("/sign-in/code")
    ResponseEntity<JteModel> take(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, Frame frame) {
        Optional<Session> session = asked(request, Session.Asked.CODE);
        if (session.isEmpty()) {
            return SeeOther.at("/sign-in");
        }
        return factors.take(session.get().accountId(), code)
                ? Opened.at("/", factors.pass(session.get()), request)
                : ResponseEntity.unprocessableContent()
                        .body(templates.identityCode(frame, frame.text().of("identity.code.refused")));
    }

    @GetMapping("/sign-in/authenticator")
    ResponseEntity<JteModel> offer(HttpServletRequest request, Frame frame) {
        return asked(request, Session.Asked.AUTHENTICATOR)
                .map(session -> ResponseEntity.ok(page(session, frame, "")))
                .orElseGet(() -> SeeOther.at("/sign-in"));
    }

    @PostMapping("/sign-in/authenticator")
    ResponseEntity<JteModel> confirm(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, Frame frame) {
        Optional<Session> session = asked(request, Session.Asked.AUTHENTICATOR);
        if (session.isEmpty()) {
            return SeeOther.at("/sign-in");
        }
        if (!factors.take(session.get().accountId(), code)) {
            return ResponseEntity.unprocessableContent()
                    .body(page(session.get(), frame, frame.text().of("identity.code.refused")));
        }
        Token next = factors.pass(session.get());
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, SessionCookie.given(request, next))
                .body(templates.identityRecoveryCodes(
                        frame, factors.newRecoveryCodes(session.get().accountId())));
    }

    private static Optional<Session> asked(HttpServletRequest request, Session.Asked what) {
        return SessionFilter.session(request).filter(session -> session.asked() == what);
    }

    private JteModel page(Session session, Frame frame, String refused) {
        String secret = OneTimeCodes.written(factors.offer(session.accountId()));
        String label = URLEncoder.encode("Countersign:" + session.email(), UTF_8);
        QrCode code = QrCode.of("otpauth://totp/" + label + "?secret=" + secret + "&issuer=Countersign");
        return templates.identityAuthenticator(frame, code, secret.replaceAll("(.{4})(?=.)", "$1 "), refused);
    }
}
