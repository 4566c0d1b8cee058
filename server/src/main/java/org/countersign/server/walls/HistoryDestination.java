package org.countersign.server.walls;

import java.util.Optional;
import org.countersign.server.identity.Destination;
import org.countersign.server.identity.Role;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.pages.Frame;
import org.springframework.stereotype.Component;

/** Leads administrators to the history of the firm. */
@Component
class HistoryDestination implements Destination {

    @Override
    public int place() {
        return FIRM + 50;
    }

    @Override
    public Optional<Frame.Item> item(SignedIn who) {
        return who.is(Role.ADMINISTRATOR)
                ? Optional.of(Frame.Item.of("walls.history.firm", "/history", 0))
                : Optional.empty();
    }
}
