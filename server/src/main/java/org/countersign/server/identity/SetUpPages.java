package org.countersign.server.identity;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.SeeOther;
import org.countersign.server.templates.Templates;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Founding the first firm; afterwards the page leads to signing in. */
@Controller
class SetUpPages {

    private final Templates templates;
    private final SetUp setUp;
    private final Attempts attempts;

    SetUpPages(Templates templates, SetUp setUp, Attempts attempts) {
        this.templates = templates;
        this.setUp = setUp;
        this.attempts = attempts;
    }

    @GetMapping("/set-up")
    ResponseEntity<JteModel> ask(Frame frame) {
        return setUp.isAwaited()
                ? ResponseEntity.ok(templates.identitySetUp(frame, SetUpForm.empty(), Zones.options(), Map.of()))
                : SeeOther.at("/sign-in");
    }

    @PostMapping("/set-up")
    ResponseEntity<JteModel> found(@ModelAttribute SetUpForm form, HttpServletRequest request, Frame frame) {
        if (!setUp.isAwaited()) {
            return SeeOther.at("/sign-in");
        }
        Map<String, String> refusals = new LinkedHashMap<>(form.refusals(frame.text()));
        if (refusals.isEmpty()) {
            if (attempts.ofOneTimeCode(request.getRemoteAddr())
                    && setUp.found(form, frame.text().locale())) {
                return SeeOther.at("/sign-in", "identity.set-up.done");
            }
            refusals.put("code", frame.text().of("identity.set-up.code.wrong"));
        }
        return ResponseEntity.unprocessableContent()
                .body(templates.identitySetUp(frame, form, Zones.options(), refusals));
    }
}
