package org.countersign.server.matters;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A party as typed. The fields of one party begin with the same words, so that several fit into one form.
 *
 * @param prefix what its fields begin with, such as {@code party-0-}
 * @param id given to the form when it was made, so that a form sent twice adds one party
 * @param counsel the name of counsel at intake, the id of a party of the matter afterwards
 */
public record PartyForm(
        String prefix,
        UUID id,
        String name,
        String kind,
        String role,
        String side,
        String formerNames,
        String language,
        String email,
        String phone,
        String safeContact,
        String counsel,
        int version) {

    static PartyForm empty(String prefix, UUID id, String role, String side) {
        return new PartyForm(prefix, id, "", "person", role, side, "", "", "", "", "", "", 1);
    }

    PartyForm withId(UUID other) {
        return new PartyForm(
                prefix,
                other,
                name,
                kind,
                role,
                side,
                formerNames,
                language,
                email,
                phone,
                safeContact,
                counsel,
                version);
    }

    PartyForm onVersion(int other) {
        return new PartyForm(
                prefix, id, name, kind, role, side, formerNames, language, email, phone, safeContact, counsel, other);
    }

    PartyForm named(String other) {
        return new PartyForm(
                prefix,
                id,
                other,
                kind,
                role,
                side,
                formerNames,
                language,
                email,
                phone,
                safeContact,
                counsel,
                version);
    }

    static PartyForm of(Party party) {
        return new PartyForm(
                "party-",
                party.partyId(),
                party.name(),
                party.kind(),
                party.role(),
                party.side(),
                String.join(", ", party.formerNames()),
                party.language(),
                party.email(),
                party.phone(),
                party.safeContact(),
                party.counsel().map(UUID::toString).orElse(""),
                party.version());
    }

    static PartyForm from(Typed typed, String prefix, UUID otherwise) {
        return new PartyForm(
                prefix,
                typed.id(prefix + "id").orElse(otherwise),
                typed.text(prefix + "name"),
                typed.text(prefix + "kind"),
                typed.text(prefix + "role"),
                typed.text(prefix + "side"),
                typed.text(prefix + "former"),
                typed.text(prefix + "language"),
                typed.text(prefix + "email"),
                typed.text(prefix + "phone"),
                typed.text(prefix + "safe"),
                typed.text(prefix + "counsel"),
                typed.number(prefix + "version"));
    }

    /** Whether nothing was typed that says who it is. */
    boolean isBlank() {
        return (name + formerNames + email + phone + safeContact + counsel).isEmpty();
    }

    void check(Refusals refusals, CaseLists lists) {
        refusals.required(prefix + "name", name, "matters.refused.party-name");
        refusals.atMost(prefix + "name", name, Refusals.NAME);
        refusals.oneOf(prefix + "role", role, lists.partyRoles());
        refusals.oneOf(prefix + "kind", kind, lists.partyKinds());
        if (!side.isEmpty()) {
            refusals.oneOf(prefix + "side", side, lists.partySides());
        }
        if (!language.isEmpty()) {
            refusals.oneOf(prefix + "language", language, lists.languages());
        }
        refusals.email(prefix + "email", email);
        refusals.atMost(prefix + "email", email, Refusals.LINE);
        refusals.atMost(prefix + "phone", phone, Refusals.LINE);
        refusals.atMost(prefix + "former", formerNames, Refusals.LINE);
        refusals.atMost(prefix + "safe", safeContact, Refusals.LINE);
        refusals.atMost(prefix + "counsel", counsel, Refusals.NAME);
    }

    /** The party that a form without refusals describes; its side is the usual one of its role where none is chosen. */
    Party party(Optional<UUID> counselId, CaseLists lists) {
        return new Party(
                id,
                name,
                kind,
                role,
                side.isEmpty() ? lists.sideOf(role) : side,
                names(formerNames),
                language,
                email,
                phone,
                safeContact,
                counselId,
                version);
    }

    /** What differs from another form, in words: the name of each field, and what stands there. */
    Map<String, String> differing(PartyForm other, PartyChoices choices) {
        Map<String, String> mine = fields(choices);
        Map<String, String> theirs = other.fields(choices);
        mine.entrySet().removeIf(field -> field.getValue().equals(theirs.get(field.getKey())));
        mine.replaceAll((field, value) -> theirs.getOrDefault(field, ""));
        return mine;
    }

    private Map<String, String> fields(PartyChoices choices) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("matters.party.name", name);
        fields.put("matters.party.role", choices.roles().getOrDefault(role, role));
        fields.put("matters.party.kind", choices.kinds().getOrDefault(kind, kind));
        fields.put("matters.party.side", side.isEmpty() ? "" : choices.sides().getOrDefault(side, side));
        fields.put("matters.party.former", formerNames);
        fields.put("matters.party.email", email);
        fields.put("matters.party.phone", phone);
        fields.put(
                "matters.party.language",
                language.isEmpty() ? "" : choices.languages().getOrDefault(language, language));
        fields.put("matters.party.safe", safeContact);
        fields.put(
                "matters.party.counsel",
                counsel.isEmpty() ? "" : choices.counsel().getOrDefault(counsel, counsel));
        return fields;
    }

    private static List<String> names(String text) {
        return Arrays.stream(text.split("[,;\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
