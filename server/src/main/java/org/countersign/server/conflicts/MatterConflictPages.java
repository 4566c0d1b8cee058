package org.countersign.server.conflicts;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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

/** The conflict check of a matter: run, seen, cleared. */
@Controller
class MatterConflictPages {

    private final Templates templates;
    private final Conflicts conflicts;

    MatterConflictPages(Templates templates, Conflicts conflicts) {
        this.templates = templates;
        this.conflicts = conflicts;
    }

    @GetMapping("/matters/{id}/conflicts")
    JteModel look(@PathVariable UUID id, SignedIn who, Frame frame) {
        return page(id, who, frame, "", Map.of());
    }

    @PostMapping("/matters/{id}/conflicts")
    ResponseEntity<JteModel> search(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String names, SignedIn who, Frame frame) {
        MatterToCheck matter = find(id, who);
        List<SearchedName> asked = Stream.concat(matter.names().stream(), SearchedName.parse(names).stream())
                .distinct()
                .toList();
        if (asked.isEmpty()
                || asked.size() > Conflicts.MOST_NAMES
                || !(who.is(Role.ATTORNEY) || who.is(Role.CASE_MANAGER))) {
            return ResponseEntity.unprocessableContent()
                    .body(page(
                            id,
                            who,
                            frame,
                            "",
                            Map.of("names", frame.text().of("conflicts.refused.names-typed", Conflicts.MOST_NAMES))));
        }
        conflicts.search(who.viewer(), Optional.of(id), asked);
        return SeeOther.at("/matters/" + id + "/conflicts");
    }

    @PostMapping("/matters/{id}/conflicts/clearance")
    ResponseEntity<JteModel> clear(
            @PathVariable UUID id,
            @RequestParam UUID check,
            @RequestParam(defaultValue = "") String note,
            SignedIn who,
            Frame frame) {
        if (find(id, who).latest().filter(check::equals).isEmpty()) {
            return ResponseEntity.unprocessableContent()
                    .body(page(id, who, frame, note, Map.of("", frame.text().of("conflicts.refused.newer"))));
        }
        Map<String, String> refusals = conflicts.clear(who, check, note, frame.text());
        return refusals.isEmpty()
                ? SeeOther.at("/matters/" + id + "/conflicts", "conflicts.cleared")
                : ResponseEntity.unprocessableContent().body(page(id, who, frame, note, refusals));
    }

    private JteModel page(UUID id, SignedIn who, Frame frame, String note, Map<String, String> refusals) {
        MatterToCheck matter = find(id, who);
        Optional<Check> check = matter.latest().flatMap(latest -> conflicts.find(who.viewer(), latest));
        return templates.conflictsCheck(
                new CheckPage(frame, Optional.of(matter), check, who.is(Role.ATTORNEY), note, refusals));
    }

    private MatterToCheck find(UUID id, SignedIn who) {
        return conflicts.matter(who.viewer(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
