package org.countersign.server.deadlines;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.countersign.server.database.Transactions;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.pages.Frame;
import org.countersign.server.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The agenda and the lists that no firm should be without. */
@Controller
class AgendaPages {

    private static final int PART = 50;
    private static final int MOST_IN_A_DAY = 500;
    private static final int IN_A_DAY = 5;
    private static final int READ_OF_A_DAY = 4 * IN_A_DAY;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private final Transactions transactions;
    private final AgendaStore store;
    private final AwaitedStore awaited;
    private final AssigneeStore people;
    private final Nearness nearness;
    private final Templates templates;

    AgendaPages(
            Transactions transactions,
            AgendaStore store,
            AwaitedStore awaited,
            AssigneeStore people,
            Nearness nearness,
            Templates templates) {
        this.transactions = transactions;
        this.store = store;
        this.awaited = awaited;
        this.people = people;
        this.nearness = nearness;
        this.templates = templates;
    }

    @GetMapping("/deadlines")
    JteModel agenda(@ModelAttribute AgendaFilter filter, Frame frame, SignedIn who) {
        return list("/deadlines", "deadlines.agenda", filter, frame, who);
    }

    @GetMapping("/deadlines/unconfirmed")
    JteModel unconfirmed(@ModelAttribute AgendaFilter filter, Frame frame, SignedIn who) {
        AgendaFilter narrowed = new AgendaFilter(
                filter.person(),
                filter.matter(),
                filter.act(),
                filter.state(),
                "true",
                filter.mine(),
                "",
                filter.page());
        return list("/deadlines/unconfirmed", "deadlines.unconfirmed", narrowed, frame, who);
    }

    @GetMapping("/deadlines/entered")
    JteModel entered(@ModelAttribute AgendaFilter filter, Frame frame, SignedIn who) {
        LocalDate day = filter.day().orElse(today(frame, who));
        List<AgendaRow> rows = transactions.as(
                who.viewer(),
                "looking at the deadline journal",
                transaction -> store.entered(
                        transaction,
                        who.viewer(),
                        day.atStartOfDay(who.zone()).toInstant(),
                        day.plusDays(1).atStartOfDay(who.zone()).toInstant(),
                        MOST_IN_A_DAY));
        var section = new AgendaPage.Section("deadlines.entered.on", near(rows, today(frame, who)));
        return templates.deadlinesAgenda(new AgendaPage(
                frame,
                "deadlines.entered",
                tabs(),
                "/deadlines/entered",
                filter,
                java.util.Map.of(),
                List.of(section),
                "",
                "",
                "",
                waiting(who)));
    }

    /** Deadlines that are not in the list, because their reader may still enter the trigger unseen. */
    private int waiting(SignedIn who) {
        return transactions.as(who.viewer(), "looking at unverified triggers", awaited::triggers);
    }

    @GetMapping("/deadlines/month")
    JteModel month(@ModelAttribute AgendaFilter filter, Frame frame, SignedIn who) {
        YearMonth month = YearMonth.from(filter.day().orElse(today(frame, who)));
        return grid(
                "deadlines.month",
                "/deadlines/month?on=",
                monday(month.atDay(1)),
                monday(month.atEndOfMonth()).plusDays(6),
                month,
                month.minusMonths(1).atDay(1),
                month.plusMonths(1).atDay(1),
                filter,
                frame,
                who);
    }

    @GetMapping("/deadlines/week")
    JteModel week(@ModelAttribute AgendaFilter filter, Frame frame, SignedIn who) {
        LocalDate monday = monday(filter.day().orElse(today(frame, who)));
        return grid(
                "deadlines.week",
                "/deadlines/week?on=",
                monday,
                monday.plusDays(6),
                YearMonth.from(monday),
                monday.minusDays(7),
                monday.plusDays(7),
                filter,
                frame,
                who);
    }

    private JteModel grid(
            String title,
            String address,
            LocalDate from,
            LocalDate to,
            YearMonth month,
            LocalDate before,
            LocalDate after,
            AgendaFilter filter,
            Frame frame,
            SignedIn who) {
        List<AgendaPage.Near> rows = near(
                transactions.as(
                        who.viewer(),
                        "looking at the agenda",
                        transaction -> store.days(transaction, who.viewer(), filter, from, to, READ_OF_A_DAY)),
                today(frame, who));
        List<List<AgendaPage.Day>> weeks = new ArrayList<>();
        for (LocalDate monday = from; !monday.isAfter(to); monday = monday.plusWeeks(1)) {
            weeks.add(monday.datesUntil(monday.plusWeeks(1))
                    .map(day -> day(day, today(frame, who), on(day, rows)))
                    .toList());
        }
        return templates.deadlinesGrid(new AgendaPage.Grid(
                frame, title, tabs(), month, weeks, address + before, address + after, waiting(who)));
    }

    /** Ours come first where the day has more than its cell can show. */
    private static AgendaPage.Day day(LocalDate day, LocalDate today, List<AgendaPage.Near> rows) {
        List<AgendaPage.Near> shown = rows.stream()
                .sorted(Comparator.comparing(
                        (AgendaPage.Near near) -> !near.row().isOurs()))
                .limit(IN_A_DAY)
                .toList();
        return new AgendaPage.Day(day, day.equals(today), shown, rows.size() > IN_A_DAY);
    }

    private static List<AgendaPage.Near> on(LocalDate day, List<AgendaPage.Near> rows) {
        return rows.stream().filter(each -> each.row().inForceOn().equals(day)).toList();
    }

    private static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    private JteModel list(String action, String title, AgendaFilter filter, Frame frame, SignedIn who) {
        int skip = (filter.number() - 1) * PART;
        return transactions.as(who.viewer(), "looking at the agenda", transaction -> {
            List<AgendaRow> rows = store.list(
                    transaction,
                    who.viewer(),
                    filter,
                    filter.day().orElse(EARLIEST),
                    filter.day().orElse(LATEST),
                    skip,
                    PART + 1);
            List<AgendaRow> shown = rows.subList(0, Math.min(rows.size(), PART));
            return templates.deadlinesAgenda(new AgendaPage(
                    frame,
                    title,
                    tabs(),
                    action,
                    filter,
                    people.names(transaction, who.viewer()),
                    sections(shown, today(frame, who)),
                    shown.isEmpty() ? "" : frame.text().of("deadlines.range", skip + 1, skip + shown.size()),
                    filter.number() > 1 ? action + "?" + filter.query(filter.number() - 1) : "",
                    rows.size() > PART ? action + "?" + filter.query(filter.number() + 1) : "",
                    awaited.triggers(transaction)));
        });
    }

    private List<AgendaPage.Section> sections(List<AgendaRow> rows, LocalDate today) {
        List<AgendaPage.Near> near = near(rows, today);
        LocalDate week = today.plusDays(7);
        return java.util.stream.Stream.of(
                        section("deadlines.past", near, day -> day.isBefore(today)),
                        section("deadlines.seven-days", near, day -> !day.isBefore(today) && day.isBefore(week)),
                        section("deadlines.later", near, day -> !day.isBefore(week)))
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }

    private static AgendaPage.Section section(String heading, List<AgendaPage.Near> rows, Predicate<LocalDate> when) {
        return new AgendaPage.Section(
                heading,
                rows.stream().filter(each -> when.test(each.row().inForceOn())).toList());
    }

    private List<AgendaPage.Near> near(List<AgendaRow> rows, LocalDate today) {
        return rows.stream()
                .map(row -> {
                    int days = nearness.courtDays(row.courtId(), today, row.inForceOn());
                    return AgendaPage.Near.of(row, days);
                })
                .toList();
    }

    private static LocalDate today(Frame frame, SignedIn who) {
        return frame.now().atZone(who.zone()).toLocalDate();
    }

    static List<Frame.Item> tabs() {
        return List.of(
                Frame.Item.of("deadlines.agenda", "/deadlines", 0),
                Frame.Item.of("deadlines.week", "/deadlines/week", 0),
                Frame.Item.of("deadlines.month", "/deadlines/month", 0),
                Frame.Item.of("deadlines.none", "/deadlines/none", 0),
                Frame.Item.of("deadlines.refusals", "/deadlines/refused", 0),
                Frame.Item.of("deadlines.unconfirmed", "/deadlines/unconfirmed", 0),
                Frame.Item.of("deadlines.entered", "/deadlines/entered", 0),
                Frame.Item.of("deadlines.law", "/deadlines/law", 0));
    }
}
