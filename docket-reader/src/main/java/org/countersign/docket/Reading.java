package org.countersign.docket;

import java.util.List;
import org.countersign.courttime.Label;

/** What a file turned out to be. */
public sealed interface Reading {
    /** One or more dockets, whole or in part. */
    record Dockets(List<Docket> dockets) implements Reading {
        public Dockets {
            dockets = List.copyOf(dockets);
        }
    }

    /** A notice of electronic filing. */
    record Noticed(Notice notice) implements Reading {}

    /**
     * A message that is no notice of filing; a person should read it.
     *
     * @param subject of the message, as written
     */
    record NoNotice(String subject, Label sentence) implements Reading {}

    /** Nothing that this library reads; the sentence says what to do. */
    record Unreadable(Label sentence) implements Reading {}
}
