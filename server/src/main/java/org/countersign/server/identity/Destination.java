package org.countersign.server.identity;

import java.util.Optional;
import org.countersign.server.pages.Frame;

/**
 * A place of the main navigation. A module that has one makes it a bean; those of the firm as a whole stand below those
 * of the daily work.
 */
public interface Destination {

    /** Places from here on stand in the group of the firm. */
    int FIRM = 100;

    /** Where it stands among the others: ascending, below {@link #FIRM} for the daily work. */
    int place();

    /** The item as this person sees it; empty when it is not for them. Asked for on every page: its count must be cheap. */
    Optional<Frame.Item> item(SignedIn who);
}
