package org.countersign.server.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import org.countersign.server.pages.Wording;

/**
 * What is sent to add a passkey.
 *
 * @param name what its owner calls it
 * @param password the account's password, asked again
 * @param answer what the authenticator made, as JSON; empty where no script ran or the authenticator refused
 */
public record PasskeyForm(String name, String password, String answer) {

    private static final int LONGEST_NAME = 100;

    public PasskeyForm {
        name = name == null ? "" : name.strip();
        password = password == null ? "" : password;
        answer = answer == null ? "" : answer;
    }

    static PasskeyForm empty() {
        return new PasskeyForm("", "", "");
    }

    /** What is wrong before the password and the answer are looked at. */
    Map<String, String> refusals(Wording text) {
        Map<String, String> refusals = new LinkedHashMap<>();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            refusals.put("name", text.of("identity.passkey.name.missing"));
        }
        return refusals;
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return "PasskeyForm[" + name + "]";
    }
}
