package org.countersign.server.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A signed-in person in the words of Spring Security. */
final class KnownPerson extends AbstractAuthenticationToken {

    private final transient SignedIn person;

    KnownPerson(SignedIn person) {
        super(person.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.word()))
                .toList());
        this.person = person;
        setAuthenticated(true);
    }

    @Override
    public SignedIn getPrincipal() {
        return person;
    }

    @Override
    public Object getCredentials() {
        return List.of();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KnownPerson known && known.person.equals(person);
    }

    @Override
    public int hashCode() {
        return person.hashCode();
    }
}
