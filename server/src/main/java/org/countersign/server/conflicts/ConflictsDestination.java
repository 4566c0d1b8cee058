package org.countersign.server.conflicts;

import java.util.Optional;
import org.countersign.server.identity.Destination;
import org.countersign.server.identity.Role;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.pages.Frame;
import org.springframework.stereotype.Component;

/** Conflict checks among the places of those who take matters in. */
@Component
class ConflictsDestination implements Destination {

    @Override
    public int place() {
        return 60;
    }

    @Override
    public Optional<Frame.Item> item(SignedIn who) {
        return who.is(Role.ATTORNEY) || who.is(Role.CASE_MANAGER)
                ? Optional.of(Frame.Item.of("conflicts.title", "/conflicts", 0))
                : Optional.empty();
    }
}
