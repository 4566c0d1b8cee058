package org.countersign.docket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.docket.recognition.OtherEntries;
import org.countersign.docket.recognition.Recognition;

/** Finds the events in docket texts. */
public final class EventReader {
    private EventReader() {}

    /**
     * The events of one text by itself.
     *
     * <p>Example: "SUMMONS Returned Executed by Ada Roe. Bo Poe served on 3/2/2026, answer due 3/23/2026." gives
     * summons-served on Monday 2 March 2026, who Bo Poe, with the printed answer date Monday 23 March 2026.
     *
     * @param text as printed
     * @param filed the day the entry was filed, where it is known
     */
    public static EntryReading read(String text, Optional<LocalDate> filed) {
        return Recognition.read(text, filed);
    }

    /**
     * The events of a whole docket, one reading for each entry, in the same order. A day that one entry leaves open is
     * taken from the others: the previous due date of an extension, the first date of the meeting of creditors, the
     * day the case was filed.
     */
    public static List<EntryReading> read(Docket docket) {
        List<EntryReading> readings = new ArrayList<>(docket.entries().size());
        for (DocketEntry entry : docket.entries()) {
            readings.add(Recognition.read(entry.text(), entry.day()));
        }
        return OtherEntries.fill(docket, readings);
    }
}
