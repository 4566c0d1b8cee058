package org.countersign.server.identity;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.countersign.server.pages.Wording;

/**
 * What was typed to found the first firm.
 *
 * @param code the one-time code of the terminal
 * @param firm the firm's name
 * @param name the administrator's name
 * @param email the administrator's address, which signs in
 * @param zone where the firm works, as an IANA zone
 * @param password as typed
 * @param attorney "true" when the administrator is an attorney too
 */
public record SetUpForm(
        String code, String firm, String name, String email, String zone, String password, String attorney) {

    public SetUpForm {
        code = typed(code);
        firm = typed(firm);
        name = typed(name);
        email = typed(email).toLowerCase(Locale.ROOT);
        zone = typed(zone);
        password = password == null ? "" : password;
        attorney = typed(attorney);
    }

    /** An empty form. */
    static SetUpForm empty() {
        return new SetUpForm("", "", "", "", "America/New_York", "", "");
    }

    /** All that is wrong, by field. */
    Map<String, String> refusals(Wording text) {
        Map<String, String> refusals = new LinkedHashMap<>();
        if (code.isEmpty()) {
            refusals.put("code", text.of("identity.set-up.code.missing"));
        }
        if (firm.isEmpty() || firm.length() > 200) {
            refusals.put("firm", text.of("identity.set-up.firm.missing"));
        }
        refusals.putAll(NewPerson.refusals(text, name, email, zone));
        if (NewPassword.isTooShort(password)) {
            refusals.put("password", text.of("identity.password.short", NewPassword.SHORTEST));
        }
        return refusals;
    }

    private static String typed(String value) {
        return value == null ? "" : value.strip();
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return "SetUpForm[" + firm + "]";
    }
}
