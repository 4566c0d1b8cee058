package org.countersign.server.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a browser is asked to make or sign, in the JSON that WebAuthn gives it (Level 3, section 5.1.10). The authenticator must always
 * verify its user, and keeps the credential so that no address has to be typed.
 */
final class PasskeyOptions {

    private static final String TYPE = "public-key";
    private static final String REQUIRED = "required";
    private static final long MILLISECONDS = Passkeys.HOLDS.toMillis();

    /** ES256, EdDSA and RS256 (RFC 9053, RFC 8812), the most wanted first. */
    private static final List<Parameter> PARAMETERS =
            List.of(new Parameter(TYPE, -7), new Parameter(TYPE, -8), new Parameter(TYPE, -257));

    private PasskeyOptions() {}

    static String creation(
            String host, UUID accountId, String email, String name, String challenge, List<byte[]> known) {
        return json(new Creation(
                new Party(host, "Countersign"),
                new User(written(handle(accountId)), email, name),
                challenge,
                PARAMETERS,
                MILLISECONDS,
                descriptors(known),
                new Selection(REQUIRED, true, REQUIRED),
                "none"));
    }

    /** @param known the credentials of the account asked for; empty lets the user choose among all of this host */
    static String request(String host, String challenge, List<byte[]> known) {
        return json(new Request(challenge, host, MILLISECONDS, descriptors(known), REQUIRED));
    }

    /** How an authenticator knows the account: no word about the person. */
    static byte[] handle(UUID accountId) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(accountId.getMostSignificantBits())
                .putLong(accountId.getLeastSignificantBits())
                .array();
    }

    private static List<Descriptor> descriptors(List<byte[]> credentialIds) {
        return credentialIds.stream()
                .map(id -> new Descriptor(TYPE, written(id)))
                .toList();
    }

    private static String written(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String json(Object options) {
        return new String(JsonMapper.shared().writeValueAsBytes(options), UTF_8);
    }

    record Creation(
            Party rp,
            User user,
            String challenge,
            List<Parameter> pubKeyCredParams,
            long timeout,
            List<Descriptor> excludeCredentials,
            Selection authenticatorSelection,
            String attestation) {}

    record Request(
            String challenge, String rpId, long timeout, List<Descriptor> allowCredentials, String userVerification) {}

    record Party(String id, String name) {}

    record User(String id, String name, String displayName) {}

    record Parameter(String type, int alg) {}

    record Descriptor(String type, String id) {}

    record Selection(String residentKey, boolean requireResidentKey, String userVerification) {}
}
