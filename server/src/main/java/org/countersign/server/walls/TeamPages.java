package org.countersign.server.walls;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.UUID;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.SeeOther;
import org.countersign.server.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The team of a matter and the walls around it. */
@Controller
class TeamPages {

    private final Teams teams;
    private final Templates templates;

    TeamPages(Teams teams, Templates templates) {
        this.teams = teams;
        this.templates = templates;
    }

    @GetMapping({"/matters/{id}/team", "/matters/{id}/walls"})
    JteModel team(@PathVariable UUID id, SignedIn who, Frame frame) {
        return templates.wallsTeam(
                teams.page(who, id, frame, TeamForm.EMPTY, Map.of()).orElseThrow(TeamPages::notThere));
    }

    @PostMapping("/matters/{id}/team")
    ResponseEntity<JteModel> add(@PathVariable UUID id, @ModelAttribute TeamForm form, SignedIn who, Frame frame) {
        Map<String, String> refusals =
                teams.add(who.viewer(), id, form, frame.text()).orElseThrow(TeamPages::notThere);
        return answer(id, who, frame, form, refusals, "walls.added");
    }

    @PostMapping("/matters/{id}/team/{personId}/end")
    ResponseEntity<JteModel> end(@PathVariable UUID id, @PathVariable UUID personId, SignedIn who, Frame frame) {
        Map<String, String> refusals =
                teams.end(who.viewer(), id, personId, frame.text()).orElseThrow(TeamPages::notThere);
        return answer(id, who, frame, TeamForm.EMPTY, refusals, "walls.ended");
    }

    @PostMapping("/matters/{id}/walls")
    ResponseEntity<JteModel> raise(@PathVariable UUID id, @ModelAttribute TeamForm form, SignedIn who, Frame frame) {
        Map<String, String> refusals = teams.raise(who, id, form, frame.text()).orElseThrow(TeamPages::notThere);
        return answer(id, who, frame, form, refusals, "walls.raised");
    }

    @GetMapping("/matters/{id}/walls/{wallId}")
    JteModel wall(@PathVariable UUID id, @PathVariable UUID wallId, SignedIn who, Frame frame) {
        return templates.wallsLift(
                teams.lifting(who.viewer(), id, wallId, frame, "", Map.of()).orElseThrow(TeamPages::notThere));
    }

    @PostMapping("/matters/{id}/walls/{wallId}")
    ResponseEntity<JteModel> lift(
            @PathVariable UUID id,
            @PathVariable UUID wallId,
            @ModelAttribute TeamForm form,
            SignedIn who,
            Frame frame) {
        LiftPage page = teams.lifting(who.viewer(), id, wallId, frame, form.reason(), Map.of())
                .orElseThrow(TeamPages::notThere);
        Map<String, String> refusals =
                teams.lift(who, id, wallId, form, frame.text()).orElseThrow(TeamPages::notThere);
        return refusals.isEmpty()
                ? SeeOther.at("/matters/" + id + "/team", "walls.lifted")
                : ResponseEntity.unprocessableContent()
                        .body(templates.wallsLift(
                                new LiftPage(frame, id, page.title(), page.wall(), form.reason(), refusals)));
    }

    /** Whoever ended their own membership or walled themself off goes to their matters: this one is closed to them now. */
    private ResponseEntity<JteModel> answer(
            UUID id, SignedIn who, Frame frame, TeamForm form, Map<String, String> refusals, String done) {
        var page = teams.page(who, id, frame, form, refusals);
        if (refusals.isEmpty()) {
            return page.isPresent() ? SeeOther.at("/matters/" + id + "/team", done) : SeeOther.at("/matters", done);
        }
        return ResponseEntity.unprocessableContent().body(templates.wallsTeam(page.orElseThrow(TeamPages::notThere)));
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
