package org.countersign.server.reminders;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.countersign.server.database.Viewer;
import org.countersign.server.deadlines.Nearness;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What a person is to be reminded of now: derived from the deadlines in force, so that a moved or met one leaves nothing behind. */
@Component
public class Reminders {

    private static final int DAYS_BACK = 60;
    private static final int DAYS_AHEAD = 21;
    private static final Duration UNTIL_SOMEBODY_ACKNOWLEDGES = Duration.ofDays(1);

    private final DueStore dues;
    private final ReminderStore store;
    private final Nearness nearness;
    private final Clock clock;

    Reminders(DueStore dues, ReminderStore store, Nearness nearness, Clock clock) {
        this.dues = dues;
        this.store = store;
        this.nearness = nearness;
        this.clock = clock;
    }

    /** The reminders of a person, the most pressing first. */
    public List<Reminder> of(DSLContext transaction, Viewer viewer, ZoneId zone) {
        Instant now = clock.instant();
        List<Due> near = near(transaction, viewer, now.atZone(zone).toLocalDate());
        List<ReminderStore.Reached> reached = store.reached(
                transaction, viewer, near.stream().map(Due::deadlineId).toList());
        List<Reminder> reminders = new ArrayList<>();
        for (Due due : near) {
            stages(due, now, zone, reached)
                    .forEach(stage ->
                            reminders.add(new Reminder(due, stage, isAcknowledged(viewer, due, stage, reached))));
        }
        reminders.sort(Comparator.comparing(Reminder::stage));
        return reminders;
    }

    /** How many of them the person has not acknowledged. */
    public int waiting(DSLContext transaction, Viewer viewer, ZoneId zone) {
        return (int) of(transaction, viewer, zone).stream()
                .filter(reminder -> !reminder.isAcknowledged())
                .count();
    }

    /** How many triggers wait for a second entry that this person may make. */
    public int unverified(DSLContext transaction, Viewer viewer) {
        return dues.waitingForASecondEntry(transaction, viewer);
    }

    /** The person knows of what they are reminded of; of one deadline, or of all. */
    void acknowledge(DSLContext transaction, Viewer viewer, ZoneId zone, Predicate<UUID> which) {
        Instant now = clock.instant();
        of(transaction, viewer, zone).stream()
                .filter(reminder -> which.test(reminder.due().deadlineId()))
                .forEach(reminder -> {
                    store.reach(transaction, viewer, reminder, now);
                    store.acknowledge(transaction, viewer, reminder, now);
                });
    }

    private List<Due> near(DSLContext transaction, Viewer viewer, LocalDate today) {
        LocalDate from = today.minusDays(DAYS_BACK);
        LocalDate to = today.plusDays(DAYS_AHEAD);
        Map<UUID, Due> near = new LinkedHashMap<>();
        dues.ofMatters(transaction, viewer, from, to).forEach(due -> near.put(due.deadlineId(), due));
        dues.assigned(transaction, viewer, from, to).forEach(due -> near.putIfAbsent(due.deadlineId(), due));
        return List.copyOf(near.values());
    }

    private List<Stage> stages(Due due, Instant now, ZoneId reader, List<ReminderStore.Reached> reached) {
        ZoneId zone = due.zone().orElse(reader);
        int left = nearness.courtDays(due.place(), now.atZone(zone).toLocalDate(), due.on());
        List<Stage> stages = new ArrayList<>();
        Stage.of(left, due.isPast(now, reader), due.isInternallyPast(now))
                .filter(stage -> due.isForMe() || (due.isAttorney() && stage.concernsAttorneys()))
                .ifPresent(stages::add);
        if (due.needsAttorney() && isUnacknowledged(due, now, reached) && due.isAttorney()) {
            stages.add(Stage.UNACKNOWLEDGED);
        } else if (due.needsAttorney() && (due.isMine() || (!due.isAssigned() && due.isAttorney()))) {
            stages.add(Stage.NEEDS_ATTORNEY);
        }
        return stages;
    }

    private static boolean isUnacknowledged(Due due, Instant now, List<ReminderStore.Reached> reached) {
        List<ReminderStore.Reached> asked = reached.stream()
                .filter(each -> each.isOf(due, Stage.NEEDS_ATTORNEY) || each.isOf(due, Stage.UNACKNOWLEDGED))
                .toList();
        return asked.stream().noneMatch(ReminderStore.Reached::isAcknowledged)
                && asked.stream().anyMatch(each -> !each.at().isAfter(now.minus(UNTIL_SOMEBODY_ACKNOWLEDGES)));
    }

    private static boolean isAcknowledged(Viewer viewer, Due due, Stage stage, List<ReminderStore.Reached> reached) {
        return reached.stream()
                .anyMatch(each -> each.isAcknowledged()
                        && each.isOf(due, stage)
                        && each.personId().equals(viewer.personId()));
    }
}
