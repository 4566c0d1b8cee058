package org.countersign.server.reminders;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.countersign.server.database.Viewer;

/**
 * A person that a job may have to write to.
 *
 * @param viewer as whom everything is read that they are told
 * @param zone where they work
 * @param firmZone where their firm has its day
 * @param readsTheJournal whether the daily deadline journal goes to them
 * @param remindedOn the last day for which their reminders were made
 * @param journalOn the last day for which the journal was made for them
 */
record Recipient(
        Viewer viewer,
        String email,
        String language,
        ZoneId zone,
        ZoneId firmZone,
        boolean readsTheJournal,
        Optional<LocalDate> remindedOn,
        Optional<LocalDate> journalOn) {}
