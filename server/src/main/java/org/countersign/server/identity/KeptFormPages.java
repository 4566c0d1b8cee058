package org.countersign.server.identity;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.SeeOther;
import org.countersign.server.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * A form that was sent after its session had ended: what was typed stays in the page, to be sent again after signing in
 * beside it. Nothing of it is kept anywhere else.
 */
@Controller
class KeptFormPages {

    /** Where {@link NextStep} hands such a form on to. */
    static final String PATH = "/sign-in/kept";

    private static final Set<String> NEVER_KEPT = Set.of("password", "code", "_csrf");

    private final Templates templates;

    KeptFormPages(Templates templates) {
        this.templates = templates;
    }

    @PostMapping(PATH)
    ResponseEntity<JteModel> keep(HttpServletRequest request, Frame frame) {
        Object action = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return action instanceof String sentTo
                ? ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                        .body(templates.identityKept(frame, sentTo, fields(request)))
                : SeeOther.at("/sign-in");
    }

    /** After another language or theme was chosen there is no form any more. */
    @GetMapping(PATH)
    ResponseEntity<JteModel> gone() {
        return SeeOther.at("/sign-in");
    }

    private static List<Map.Entry<String, String>> fields(HttpServletRequest request) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!NEVER_KEPT.contains(name)) {
                List.of(values).forEach(value -> fields.add(Map.entry(name, value)));
            }
        });
        return fields;
    }
}
