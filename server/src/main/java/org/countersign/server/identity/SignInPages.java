package org.countersign.server.identity;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.SeeOther;
import org.countersign.server.templates.Templates;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in and out. */
@Controller
class SignInPages {

    private final Templates templates;
    private final SignIn signIn;
    private final Sessions sessions;
    private final SetUp setUp;
    private final Passkeys passkeys;

    SignInPages(Templates templates, SignIn signIn, Sessions sessions, SetUp setUp, Passkeys passkeys) {
        this.templates = templates;
        this.signIn = signIn;
        this.sessions = sessions;
        this.setUp = setUp;
        this.passkeys = passkeys;
    }

    @GetMapping("/sign-in")
    ResponseEntity<JteModel> ask(@RequestParam(defaultValue = "/") String back, Frame frame) {
        if (setUp.isAwaited()) {
            return SeeOther.at("/set-up");
        }
        return frame.isSignedIn()
                ? SeeOther.at("/")
                : ResponseEntity.ok(templates.identitySignIn(frame, SignInForm.leadingTo(back), ""));
    }

    @PostMapping("/sign-in")
    ResponseEntity<JteModel> signIn(@ModelAttribute SignInForm form, HttpServletRequest request, Frame frame) {
        return signIn.with(form, Sender.of(request))
                .map(token -> Opened.<JteModel>at(form.back(), token, request))
                .orElseGet(() -> refused(form, frame, "identity.sign-in.check"));
    }

    @PostMapping("/sign-in/passkey/options")
    ResponseEntity<String> askPasskey(HttpServletRequest request) {
        return PasskeyPages.json(passkeys.askAny(request));
    }

    @PostMapping("/sign-in/passkey")
    ResponseEntity<JteModel> signInWithPasskey(
            @ModelAttribute SignInForm form,
            @RequestParam(defaultValue = "") String answer,
            HttpServletRequest request,
            Frame frame) {
        return signIn.withPasskey(request, answer)
                .map(token -> Opened.<JteModel>at(form.back(), token, request))
                .orElseGet(() -> refused(form, frame, "identity.passkey.refused"));
    }

    private ResponseEntity<JteModel> refused(SignInForm form, Frame frame, String key) {
        return ResponseEntity.unprocessableContent()
                .body(templates.identitySignIn(frame, form, frame.text().of(key)));
    }

    @PostMapping("/sign-out")
    ResponseEntity<Void> signOut(HttpServletRequest request) {
        SessionFilter.session(request).ifPresent(session -> sessions.end(session, session.sessionId()));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, SessionCookie.taken(request))
                .header(HttpHeaders.LOCATION, "/sign-in")
                .build();
    }
}
