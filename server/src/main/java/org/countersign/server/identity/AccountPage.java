package org.countersign.server.identity;

import java.util.List;
import java.util.Map;
import org.countersign.server.pages.Frame;

/**
 * One's own account.
 *
 * @param email what signs in
 * @param firms all firms that the account serves
 * @param sessions where the account is signed in
 * @param hasAuthenticator whether an authenticator app is set up
 * @param passkeys what else signs in
 * @param codes recovery codes left
 * @param zones to choose from
 * @param reading language and zone, as typed where they were refused
 * @param refusals of language and zone
 */
public record AccountPage(
        Frame frame,
        SignedIn who,
        String email,
        List<FirmChoice> firms,
        List<OpenSession> sessions,
        boolean hasAuthenticator,
        List<PasskeyRow> passkeys,
        int codes,
        Map<String, String> zones,
        ReadingForm reading,
        Map<String, String> refusals) {}
