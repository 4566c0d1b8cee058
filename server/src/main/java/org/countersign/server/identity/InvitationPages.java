package org.countersign.server.identity;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.SeeOther;
import org.countersign.server.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Joining a firm by its secret link: with a new account, or with the sign-in that one has. */
@Controller
class InvitationPages {

    private final Templates templates;
    private final People people;

    InvitationPages(Templates templates, People people) {
        this.templates = templates;
        this.people = people;
    }

    @GetMapping("/invitations/{secret}")
    ResponseEntity<JteModel> read(@PathVariable String secret, HttpServletRequest request, Frame frame) {
        PeopleStore.Invited invited = invited(secret);
        if (invited.accountId() != null && session(request, invited).isEmpty()) {
            return SeeOther.at(toSignIn(request) + "?back=/invitations/" + secret);
        }
        return ResponseEntity.ok(page(secret, invited, frame, ""));
    }

    @PostMapping("/invitations/{secret}")
    ResponseEntity<JteModel> join(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            Frame frame) {
        PeopleStore.Invited invited = invited(secret);
        Token token = new Token(secret);
        if (invited.accountId() != null) {
            boolean joined = session(request, invited)
                    .map(session -> people.join(token, session, invited.name()))
                    .orElse(false);
            return joined ? SeeOther.at("/firms") : SeeOther.at(toSignIn(request) + "?back=/invitations/" + secret);
        }
        if (NewPassword.isTooShort(password)) {
            String refused = frame.text().of("identity.password.short", NewPassword.SHORTEST);
            return ResponseEntity.unprocessableContent().body(page(secret, invited, frame, refused));
        }
        people.join(token, invited.name(), password);
        return SeeOther.at("/sign-in", "identity.invitation.joined", invited.firmName());
    }

    /** Whoever is signed in as somebody else is asked to sign out first. */
    private static String toSignIn(HttpServletRequest request) {
        return SessionFilter.session(request)
                .filter(session -> session.asked() != Session.Asked.NOTHING)
                .map(Session::nextPath)
                .orElse("/sign-in");
    }

    private PeopleStore.Invited invited(String secret) {
        return people.invited(new Token(secret)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The session of the very account that is invited, past its second factor. */
    private static Optional<Session> session(HttpServletRequest request, PeopleStore.Invited invited) {
        return SessionFilter.session(request)
                .filter(session -> session.asked() == Session.Asked.NOTHING)
                .filter(session -> session.accountId().equals(invited.accountId()));
    }

    private JteModel page(String secret, PeopleStore.Invited invited, Frame frame, String refused) {
        return templates.identityInvitation(
                frame, secret, invited.firmName(), invited.email(), invited.accountId() == null, refused);
    }
}
