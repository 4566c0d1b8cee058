package org.countersign.server.matters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.countersign.server.lawbook.Packs;
import org.countersign.server.pages.Wording;

/**
 * What intake takes before conflicts are cleared: names, contacts, the kind of matter, dates and place. There is no field
 * for what happened.
 *
 * @param id the matter's id, given to the form when it was made: a form sent twice opens one matter
 */
public record IntakeForm(
        UUID id,
        String title,
        String practiceArea,
        String ourSide,
        String jurisdiction,
        String incidentOn,
        String incidentPlace,
        List<PartyForm> parties) {

    private static final int FIRST_ROWS = 3;
    private static final int MOST_ROWS = 40;
    private static final int MORE_ROWS = 3;

    public IntakeForm {
        parties = List.copyOf(parties);
    }

    static IntakeForm empty(Supplier<UUID> ids) {
        List<PartyForm> rows = new ArrayList<>();
        List<String> roles = List.of("client", "opponent", "insurer");
        for (int row = 0; row < FIRST_ROWS; row++) {
            rows.add(PartyForm.empty("party-" + row + "-", ids.get(), roles.get(row), ""));
        }
        return new IntakeForm(ids.get(), "", "", "", "", "", "", rows);
    }

    static IntakeForm from(Typed typed, Supplier<UUID> ids) {
        List<PartyForm> rows = new ArrayList<>();
        int count = Math.clamp(typed.number("parties"), 1, MOST_ROWS);
        for (int row = 0; row < count; row++) {
            rows.add(PartyForm.from(typed, "party-" + row + "-", ids.get()));
        }
        return new IntakeForm(
                typed.id("id").orElseGet(ids),
                typed.text("title"),
                typed.text("area"),
                typed.text("side"),
                typed.text("jurisdiction"),
                typed.text("incident-on"),
                typed.text("incident-place"),
                rows);
    }

    IntakeForm withId(UUID other) {
        return new IntakeForm(other, title, practiceArea, ourSide, jurisdiction, incidentOn, incidentPlace, parties);
    }

    IntakeForm withMoreParties(Supplier<UUID> ids) {
        List<PartyForm> rows = new ArrayList<>(parties);
        int until = Math.min(MOST_ROWS, rows.size() + MORE_ROWS);
        for (int row = rows.size(); row < until; row++) {
            rows.add(PartyForm.empty("party-" + row + "-", ids.get(), "witness", ""));
        }
        return new IntakeForm(id, title, practiceArea, ourSide, jurisdiction, incidentOn, incidentPlace, rows);
    }

    /** The parties that somebody named. */
    List<PartyForm> named() {
        return parties.stream().filter(party -> !party.isBlank()).toList();
    }

    Refusals refusals(Wording text, CaseLists lists, Packs packs, LocalDate today) {
        Refusals refusals = new Refusals(text);
        refusals.required("title", title, "matters.refused.title");
        refusals.atMost("title", title, Refusals.TITLE);
        refusals.oneOf("area", practiceArea, lists.practiceAreas());
        refusals.oneOf("side", ourSide, lists.sides());
        if (!jurisdiction.isEmpty() && packs.jurisdiction(jurisdiction).isEmpty()) {
            refusals.add("jurisdiction", "matters.refused.choice");
        }
        if (jurisdiction.isEmpty() && !incidentOn.isEmpty()) {
            refusals.add("jurisdiction", "matters.refused.jurisdiction");
        }
        refusals.notAfter("incident-on", incidentOn, today);
        refusals.atMost("incident-place", incidentPlace, Refusals.NAME);
        named().forEach(party -> party.check(refusals, lists));
        if (named().stream().noneMatch(party -> party.role().equals("client"))) {
            refusals.add("party-0-name", "matters.refused.client");
        }
        return refusals;
    }
}
