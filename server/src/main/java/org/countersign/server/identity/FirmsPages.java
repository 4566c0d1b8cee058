package org.countersign.server.identity;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.SeeOther;
import org.countersign.server.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Choosing the firm to work for, after signing in and at any later time. */
@Controller
class FirmsPages {

    private final Templates templates;
    private final Sessions sessions;

    FirmsPages(Templates templates, Sessions sessions) {
        this.templates = templates;
        this.sessions = sessions;
    }

    @GetMapping("/firms")
    ResponseEntity<JteModel> choose(
            @RequestParam(defaultValue = "/") String back, HttpServletRequest request, Frame frame) {
        return open(request)
                .map(session -> ResponseEntity.ok(templates.identityFirms(
                        frame,
                        sessions.firms(session),
                        SignInForm.leadingTo(back).back())))
                .orElseGet(() -> SeeOther.at("/sign-in"));
    }

    @PostMapping("/firms")
    ResponseEntity<Void> chosen(
            @RequestParam UUID firm, @RequestParam(defaultValue = "/") String back, HttpServletRequest request) {
        Optional<Session> session = open(request);
        if (session.isPresent() && !sessions.choose(session.get(), firm)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return SeeOther.at(SignInForm.leadingTo(back).back());
    }

    private static Optional<Session> open(HttpServletRequest request) {
        return SessionFilter.session(request).filter(session -> session.asked() == Session.Asked.NOTHING);
    }
}
