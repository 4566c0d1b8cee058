package org.countersign.server.reminders;

import java.time.LocalDate;
import java.util.UUID;

/** A deadline that was entered on a day, as the journal lists it. */
record Entry(UUID deadlineId, String number, String titleEn, String titleEs, String citation, LocalDate on) {}
