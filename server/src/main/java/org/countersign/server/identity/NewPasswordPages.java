package org.countersign.server.identity;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import org.countersign.server.database.Transactions;
import org.countersign.server.pages.Frame;
import org.countersign.server.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Setting a new password by a one-time path of the terminal. */
@Controller
class NewPasswordPages {

    private final Templates templates;
    private final Transactions transactions;
    private final AccountStore accounts;
    private final Passwords passwords;
    private final Sessions sessions;

    NewPasswordPages(
            Templates templates,
            Transactions transactions,
            AccountStore accounts,
            Passwords passwords,
            Sessions sessions) {
        this.templates = templates;
        this.transactions = transactions;
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    @GetMapping("/sign-in/new-password/{secret}")
    JteModel ask(@PathVariable String secret, Frame frame) {
        if (transactions
                .asNobody("way in", database -> accounts.wayIn(database, new Token(secret)))
                .isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return templates.identityNewPassword(frame, secret, "");
    }

    @PostMapping("/sign-in/new-password/{secret}")
    ResponseEntity<JteModel> take(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            Frame frame) {
        if (NewPassword.isTooShort(password)) {
            String refused = frame.text().of("identity.password.short", NewPassword.SHORTEST);
            return ResponseEntity.unprocessableContent().body(templates.identityNewPassword(frame, secret, refused));
        }
        String hash = passwords.hash(password);
        return transactions
                .asNobody("password set", database -> accounts.take(database, new Token(secret), hash))
                .map(account -> Opened.<JteModel>at(
                        "/", sessions.open(account, Sender.of(request).browser()), request))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
