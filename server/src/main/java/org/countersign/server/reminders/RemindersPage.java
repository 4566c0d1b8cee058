package org.countersign.server.reminders;

import java.time.ZoneId;
import java.util.List;
import org.countersign.server.pages.Frame;

/** What the reader is reminded of now, the most pressing first. */
public record RemindersPage(Frame frame, List<Reminder> reminders, ZoneId zone) {

    /** Whether anything is not acknowledged yet. */
    public boolean hasWaiting() {
        return reminders.stream().anyMatch(reminder -> !reminder.isAcknowledged());
    }
}
