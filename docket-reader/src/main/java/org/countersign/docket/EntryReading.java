package org.countersign.docket;

import java.util.List;

/**
 * What was read in one entry, and what was not.
 *
 * @param events in the order of the text
 * @param marks clerk's marks that set nothing: "(Entered: 03/02/2026)", attachments, signatures
 * @param unread every stretch with a word that is in no event and no mark, in order
 */
public record EntryReading(List<DocketEvent> events, List<Span> marks, List<Span> unread) {
    public EntryReading {
        events = List.copyOf(events);
        marks = List.copyOf(marks);
        unread = List.copyOf(unread);
    }

    /** How many characters were not read. */
    public int unreadCharacters() {
        return unread.stream().mapToInt(span -> span.end() - span.start()).sum();
    }
}
