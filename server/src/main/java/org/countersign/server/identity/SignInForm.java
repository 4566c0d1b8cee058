package org.countersign.server.identity;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What was typed to sign in.
 *
 * @param email without space around it, in lower case
 * @param password as typed
 * @param back a path of this application to go on to
 */
public record SignInForm(String email, String password, String back) {

    private static final Pattern PATH = Pattern.compile("/(?![/\\\\])[\\w.~?=&+:,@;/%-]*");

    public SignInForm {
        email = email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
        password = password == null ? "" : password;
        back = back != null && PATH.matcher(back).matches() ? back : "/";
    }

    /** An empty form. */
    static SignInForm leadingTo(String back) {
        return new SignInForm("", "", back);
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return "SignInForm";
    }
}
