package org.countersign.server.deadlines;

import java.time.ZoneId;
import java.util.List;
import org.countersign.server.pages.Frame;

/** What the reader was told, newest first. */
public record ToldPage(Frame frame, List<Telling> tellings, ZoneId zone) {

    /** Whether anything is not yet marked as seen. */
    public boolean hasUnseen() {
        return tellings.stream().anyMatch(telling -> !telling.isSeen());
    }
}
