package org.countersign.server.deadlines;

import java.util.Optional;
import org.countersign.server.identity.Destination;
import org.countersign.server.identity.Role;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.pages.Frame;
import org.springframework.stereotype.Component;

/** Deadlines in the main navigation. */
@Component
class DeadlinesDestination implements Destination {

    private static final int AFTER_MATTERS = 30;

    @Override
    public int place() {
        return AFTER_MATTERS;
    }

    @Override
    public Optional<Frame.Item> item(SignedIn who) {
        return who.is(Role.CLIENT) && who.roles().size() == 1
                ? Optional.empty()
                : Optional.of(Frame.Item.of("deadlines.agenda", "/deadlines", 0));
    }
}
