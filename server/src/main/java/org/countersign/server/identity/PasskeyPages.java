package org.countersign.server.identity;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.SeeOther;
import org.countersign.server.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Adding and removing one's passkeys. The password is asked before the authenticator is. */
@Controller
class PasskeyPages {

    private final Templates templates;
    private final Passkeys passkeys;
    private final PasswordAsked password;
    private final SecondFactors factors;
    private final AccountNotes notes;

    PasskeyPages(
            Templates templates, Passkeys passkeys, PasswordAsked password, SecondFactors factors, AccountNotes notes) {
        this.templates = templates;
        this.passkeys = passkeys;
        this.password = password;
        this.factors = factors;
        this.notes = notes;
    }

    @GetMapping("/account/passkeys")
    JteModel ask(Frame frame) {
        return templates.identityAddPasskey(frame, PasskeyForm.empty(), Map.of());
    }

    /** Refused with 422 where name or password are wrong; the form then says why. */
    @PostMapping("/account/passkeys/options")
    ResponseEntity<String> options(
            @ModelAttribute PasskeyForm form, SignedIn who, HttpServletRequest request, Frame frame) {
        Session session = SessionFilter.known(request);
        return form.refusals(frame.text()).isEmpty() && password.isRight(session, form.password(), Sender.of(request))
                ? json(passkeys.askForNew(session, who.name()))
                : ResponseEntity.unprocessableContent().build();
    }

    @PostMapping("/account/passkeys")
    ResponseEntity<JteModel> add(@ModelAttribute PasskeyForm form, HttpServletRequest request, Frame frame) {
        Session session = SessionFilter.known(request);
        Map<String, String> refusals = new LinkedHashMap<>(form.refusals(frame.text()));
        if (form.answer().isEmpty() && !password.isRight(session, form.password(), Sender.of(request))) {
            refusals.put("password", frame.text().of("identity.password.wrong"));
        }
        if (refusals.isEmpty() && !passkeys.add(session, form.name(), form.answer())) {
            refusals.put("", frame.text().of("identity.passkey.not-added"));
        }
        if (!refusals.isEmpty()) {
            return ResponseEntity.unprocessableContent().body(templates.identityAddPasskey(frame, form, refusals));
        }
        notes.keep(session.accountId(), "passkey added", Sender.of(request));
        return factors.of(session.accountId()).recoveryCodes() == 0
                ? ResponseEntity.ok(
                        templates.identityRecoveryCodes(frame, factors.newRecoveryCodes(session.accountId())))
                : SeeOther.at("/account", "identity.passkey.added", form.name());
    }

    @PostMapping("/account/passkeys/{id}/remove")
    ResponseEntity<Void> remove(@PathVariable UUID id, HttpServletRequest request) {
        Session session = SessionFilter.known(request);
        if (!passkeys.remove(session, id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        notes.keep(session.accountId(), "passkey removed", Sender.of(request));
        return SeeOther.at("/account", "identity.passkey.removed");
    }

    static ResponseEntity<String> json(String options) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(options);
    }
}
