package org.countersign.server.identity;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The workspace as those see it whom authenticators sign for: bound to the host of its address, which no other site can
 * claim. What an authenticator answers is checked here (WebAuthn Level 3, sections 7.1 and 7.2); the user must have been verified.
 */
@Component
class RelyingParty {

    private static final List<PublicKeyCredentialParameters> ALGORITHMS = List.of(
            of(COSEAlgorithmIdentifier.ES256), of(COSEAlgorithmIdentifier.EdDSA), of(COSEAlgorithmIdentifier.RS256));

    private final OwnAddress address;
    private final ObjectConverter converter = new ObjectConverter();

    /** Made at the first passkey: most days of most workspaces need none of it in memory. */
    private final Supplier<WebAuthnManager> checks =
            SingletonSupplier.of(() -> WebAuthnManager.createNonStrictWebAuthnManager(converter));

    RelyingParty(OwnAddress address) {
        this.address = address;
    }

    /** The name that credentials are bound to. */
    String host() {
        return address.host();
    }

    /** A new credential; empty when what the browser sent proves none, or signs what nobody asked for. */
    Optional<Made> made(String answer, Function<byte[], Boolean> wasAsked) {
        return proved(() -> {
            RegistrationData data = checks.get().parseRegistrationResponseJSON(answer);
            byte[] challenge = Objects.requireNonNull(data.getCollectedClientData())
                    .getChallenge()
                    .getValue();
            if (!wasAsked.apply(challenge)) {
                return Optional.empty();
            }
            checks.get().verify(data, new RegistrationParameters(server(challenge), ALGORITHMS, true, true));
            return Optional.of(made(data));
        });
    }

    /** A signature of a known credential; empty when what the browser sent proves none. */
    @SuppressWarnings("NullAway") // it reads the library's annotation of an array as one of its bytes
    Optional<Shown> shown(
            String answer, Function<byte[], Boolean> wasAsked, Function<byte[], Optional<PasskeyStore.Kept>> known) {
        return proved(() -> {
            AuthenticationData data = checks.get().parseAuthenticationResponseJSON(answer);
            byte[] challenge = Objects.requireNonNull(data.getCollectedClientData())
                    .getChallenge()
                    .getValue();
            return wasAsked.apply(challenge)
                    ? known.apply(data.getCredentialId()).map(kept -> shown(data, challenge, kept))
                    : Optional.empty();
        });
    }

    @SuppressWarnings("NullAway") // as above
    private Shown shown(AuthenticationData data, byte[] challenge, PasskeyStore.Kept kept) {
        byte[] handle = data.getUserHandle();
        if (handle != null && !Arrays.equals(handle, PasskeyOptions.handle(kept.accountId()))) {
            throw new ForeignHandle();
        }
        checks.get()
                .verify(data, new AuthenticationParameters(server(challenge), record(kept.made()), null, true, true));
        var authenticator = Objects.requireNonNull(data.getAuthenticatorData());
        return new Shown(kept.passkeyId(), kept.accountId(), authenticator.getSignCount(), authenticator.isFlagBS());
    }

    private Made made(RegistrationData data) {
        var authenticator = Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
        var credential = Objects.requireNonNull(authenticator.getAttestedCredentialData());
        return new Made(
                credential.getCredentialId(),
                new AttestedCredentialDataConverter(converter).convert(credential),
                authenticator.getSignCount(),
                authenticator.isFlagBE(),
                authenticator.isFlagBS());
    }

    private CredentialRecord record(Made made) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                made.isBackupEligible(),
                made.isBackedUp(),
                made.signatures(),
                new AttestedCredentialDataConverter(converter).convert(made.credential()),
                null,
                null,
                null,
                null);
    }

    private ServerProperty server(byte[] challenge) {
        return ServerProperty.builder()
                .origin(Origin.create(address.origin()))
                .rpId(host())
                .challenge(new DefaultChallenge(challenge))
                .build();
    }

    /** Whatever is wrong with an answer: to the one who sent it, it proves nothing. */
    private static <T> Optional<T> proved(Supplier<Optional<T>> check) {
        try {
            return check.get();
        } catch (WebAuthnException | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private static PublicKeyCredentialParameters of(COSEAlgorithmIdentifier algorithm) {
        return new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm);
    }

    /** A credential whose authenticator names another account. */
    private static final class ForeignHandle extends WebAuthnException {

        private static final long serialVersionUID = 1;

        ForeignHandle() {
            super("the credential is one of another account");
        }
    }

    /** What is kept of a credential: its id, its public key as it came, and its state. */
    @SuppressWarnings("ArrayRecordComponent") // compared nowhere
    record Made(
            byte[] credentialId, byte[] credential, long signatures, boolean isBackupEligible, boolean isBackedUp) {}

    /** A passkey that just signed, with the new state of its authenticator. */
    record Shown(UUID passkeyId, UUID accountId, long signatures, boolean isBackedUp) {}
}
