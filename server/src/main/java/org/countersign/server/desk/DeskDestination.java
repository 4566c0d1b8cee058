package org.countersign.server.desk;

import java.util.Optional;
import org.countersign.server.identity.Destination;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.pages.Frame;
import org.springframework.stereotype.Component;

@Component
class DeskDestination implements Destination {

    private static final int FIRST = 10;

    @Override
    public int place() {
        return FIRST;
    }

    @Override
    public Optional<Frame.Item> item(SignedIn who) {
        return Optional.of(Frame.Item.of("desk.title", "/", 0));
    }
}
