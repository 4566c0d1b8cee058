package org.countersign.server.matters;

import java.util.Optional;
import org.countersign.server.identity.Destination;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.pages.Frame;
import org.springframework.stereotype.Component;

@Component
class MattersDestination implements Destination {

    private static final int SECOND = 20;

    @Override
    public int place() {
        return SECOND;
    }

    @Override
    public Optional<Frame.Item> item(SignedIn who) {
        return Optional.of(Frame.Item.of("matters.destination", "/matters", 0));
    }
}
