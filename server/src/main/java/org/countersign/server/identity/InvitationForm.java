package org.countersign.server.identity;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.countersign.server.pages.Wording;

/**
 * What was typed to invite somebody.
 *
 * @param name the person's name
 * @param email where they sign in with
 * @param role the word of their first role
 * @param zone where they work
 * @param language "en" or "es"
 */
public record InvitationForm(String name, String email, String role, String zone, String language) {

    public InvitationForm {
        name = name == null ? "" : name.strip();
        email = email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
        role = role == null ? "" : role;
        zone = zone == null ? "" : zone;
        language = language == null ? "" : language;
    }

    static InvitationForm in(String zone) {
        return new InvitationForm("", "", Role.CASE_MANAGER.word(), zone, "en");
    }

    Map<String, String> refusals(Wording text) {
        Map<String, String> refusals = new LinkedHashMap<>(NewPerson.refusals(text, name, email, zone));
        if (Arrays.stream(Role.values()).noneMatch(known -> known.word().equals(role))) {
            refusals.put("role", text.of("identity.role.wrong"));
        }
        if (!Wording.LANGUAGES.contains(language)) {
            refusals.put("language", text.of("identity.language.wrong"));
        }
        return refusals;
    }
}
