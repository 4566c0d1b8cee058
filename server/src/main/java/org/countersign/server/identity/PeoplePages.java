package org.countersign.server.identity;

import gg.jte.models.runtime.JteModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The people of a firm: inviting, roles, leaving. For administrators. */
@Controller
class PeoplePages implements Destination {

    private final Templates templates;
    private final People people;
    private final OwnAddress address;

    PeoplePages(Templates templates, People people, OwnAddress address) {
        this.templates = templates;
        this.people = people;
        this.address = address;
    }

    @Override
    public int place() {
        return FIRM + 10;
    }

    @Override
    public Optional<Frame.Item> item(SignedIn who) {
        return who.is(Role.ADMINISTRATOR)
                ? Optional.of(Frame.Item.of("identity.people", "/people", 0))
                : Optional.empty();
    }

    @GetMapping("/people")
    JteModel all(SignedIn who, Frame frame) {
        return page(who, frame, InvitationForm.in(who.zone().getId()), Map.of(), "");
    }

    @PostMapping("/people")
    ResponseEntity<JteModel> invite(@ModelAttribute InvitationForm form, SignedIn who, Frame frame) {
        Map<String, String> refusals = form.refusals(frame.text());
        if (!refusals.isEmpty()) {
            return ResponseEntity.unprocessableContent().body(page(who, frame, form, refusals, ""));
        }
        String path = "/invitations/" + people.invite(who, form).secret();
        if (people.mailsInvitations()) {
            return SeeOther.at("/people", "identity.invitation.mailed", form.email());
        }
        String link = address.of(path);
        return ResponseEntity.ok(page(who, frame, InvitationForm.in(who.zone().getId()), Map.of(), link));
    }

    @GetMapping("/people/{id}")
    JteModel one(@PathVariable UUID id, SignedIn who, Frame frame) {
        return person(id, who, frame, "");
    }

    @PostMapping("/people/{id}")
    ResponseEntity<JteModel> change(
            @PathVariable UUID id, @RequestParam Map<String, String> fields, SignedIn who, Frame frame) {
        return people.change(who, id, PersonForm.of(fields))
                ? SeeOther.at("/people", "identity.people.changed")
                : refused(id, who, frame);
    }

    @PostMapping("/people/{id}/leave")
    ResponseEntity<JteModel> leave(@PathVariable UUID id, @RequestParam UUID successor, SignedIn who, Frame frame) {
        return people.leave(who, id, successor)
                ? SeeOther.at("/people", "identity.people.left")
                : refused(id, who, frame);
    }

    private ResponseEntity<JteModel> refused(UUID id, SignedIn who, Frame frame) {
        return ResponseEntity.unprocessableContent()
                .body(person(id, who, frame, frame.text().of("identity.people.last")));
    }

    private JteModel page(SignedIn who, Frame frame, InvitationForm form, Map<String, String> refusals, String link) {
        return templates.identityPeople(frame, people.all(who), form, refusals, Zones.options(), link);
    }

    private JteModel person(UUID id, SignedIn who, Frame frame, String refused) {
        List<PersonRow> all = people.all(who);
        PersonRow shown = all.stream()
                .filter(person -> person.personId().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Map<String, String> successors = new LinkedHashMap<>();
        all.stream()
                .filter(person -> !person.hasLeft() && !person.personId().equals(id))
                .forEach(person -> successors.put(person.personId().toString(), person.name()));
        return templates.identityPerson(frame, shown, successors, refused);
    }
}
