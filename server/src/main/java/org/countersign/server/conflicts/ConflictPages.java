package org.countersign.server.conflicts;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.server.identity.Role;
import org.countersign.server.identity.SignedIn;
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

/** Searching names before intake, reading a check, answering its hits. */
@Controller
class ConflictPages {

    private final Templates templates;
    private final Conflicts conflicts;

    ConflictPages(Templates templates, Conflicts conflicts) {
        this.templates = templates;
        this.conflicts = conflicts;
    }

    @GetMapping({"/conflicts", "/conflicts/search"})
    JteModel ask(SignedIn who, Frame frame) {
        admit(who);
        return templates.conflictsSearch(new SearchPage(frame, "", conflicts.recent(who.viewer()), Map.of()));
    }

    @PostMapping("/conflicts/search")
    ResponseEntity<JteModel> search(@RequestParam(defaultValue = "") String names, SignedIn who, Frame frame) {
        admit(who);
        List<SearchedName> asked = SearchedName.parse(names);
        if (asked.isEmpty()
                || asked.size() > Conflicts.MOST_NAMES
                || asked.stream().anyMatch(n -> n.name().length() > 200)) {
            return ResponseEntity.unprocessableContent()
                    .body(templates.conflictsSearch(new SearchPage(
                            frame,
                            names,
                            conflicts.recent(who.viewer()),
                            Map.of("names", frame.text().of("conflicts.refused.names-typed", Conflicts.MOST_NAMES)))));
        }
        return SeeOther.at("/conflicts/checks/" + conflicts.search(who.viewer(), Optional.empty(), asked));
    }

    @GetMapping("/conflicts/checks/{id}")
    JteModel check(@PathVariable UUID id, SignedIn who, Frame frame) {
        Check check = find(who, id);
        return templates.conflictsCheck(
                new CheckPage(frame, Optional.empty(), Optional.of(check), who.is(Role.ATTORNEY), "", Map.of()));
    }

    @GetMapping("/conflicts/checks/{id}/hits/{hitId}")
    JteModel hit(@PathVariable UUID id, @PathVariable UUID hitId, SignedIn who, Frame frame) {
        Check check = find(who, id);
        Hit hit = hit(check, hitId);
        AnswerForm form = hit.answer()
                .map(given -> new AnswerForm(given.answer(), given.note()))
                .orElse(new AnswerForm("", ""));
        return templates.conflictsAnswer(new AnswerPage(frame, check, hit, form, Map.of()));
    }

    @PostMapping("/conflicts/checks/{id}/hits/{hitId}")
    ResponseEntity<JteModel> answer(
            @PathVariable UUID id,
            @PathVariable UUID hitId,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String note,
            SignedIn who,
            Frame frame) {
        Check check = find(who, id);
        Hit hit = hit(check, hitId);
        AnswerForm form = new AnswerForm(answer, note);
        Map<String, String> refusals = conflicts.answer(who, hit.id(), form, frame.text());
        return refusals.isEmpty()
                ? SeeOther.at(placeOf(check), "conflicts.answered")
                : ResponseEntity.unprocessableContent()
                        .body(templates.conflictsAnswer(new AnswerPage(frame, check, hit, form, refusals)));
    }

    /** Someone who may see the check but not its matter comes back to the check alone. */
    private static String placeOf(Check check) {
        return "/conflicts/checks/" + check.id();
    }

    private Check find(SignedIn who, UUID id) {
        return conflicts.find(who.viewer(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Hit hit(Check check, UUID hitId) {
        return check.hits().stream()
                .filter(hit -> hit.id().equals(hitId))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static void admit(SignedIn who) {
        if (!who.is(Role.ATTORNEY) && !who.is(Role.CASE_MANAGER)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
