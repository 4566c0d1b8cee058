package org.countersign.server.matters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countersign.server.pages.Wording;

/**
 * What may be chosen in the fields of a party, in the reader's language.
 *
 * @param counsel parties of the matter who may represent another, by id; none at intake, where counsel is typed
 */
public record PartyChoices(
        Map<String, String> roles,
        Map<String, String> kinds,
        Map<String, String> sides,
        Map<String, String> languages,
        Map<String, String> counsel) {

    static PartyChoices of(CaseLists lists, Wording text, List<Party> others) {
        var language = text.locale();
        String none = text.of("matters.choice.none");
        Map<String, String> counsel = new LinkedHashMap<>();
        counsel.put("", none);
        others.forEach(party -> counsel.put(party.partyId().toString(), party.name()));
        return new PartyChoices(
                lists.partyRoles().in(language),
                lists.partyKinds().in(language),
                lists.partySides().orNone(text.of("matters.party.side.usual"), language),
                lists.languages().orNone(none, language),
                others.isEmpty() ? Map.of() : counsel);
    }
}
