package org.countersign.server.matterlist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.countersign.server.history.Readings;
import org.countersign.server.identity.Role;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.pages.Frame;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Puts a list together: the part that is shown, the addresses beside it, the choices of its filters. */
@Component
class ListMaker {

    private static final int ROWS = 50;
    private static final int COUNTED = 1001;

    private final MatterListStore store;
    private final ViewStore views;
    private final ListChoices choices;
    private final Readings readings;

    ListMaker(MatterListStore store, ViewStore views, ListChoices choices, Readings readings) {
        this.store = store;
        this.views = views;
        this.choices = choices;
        this.readings = readings;
    }

    ListPage page(
            DSLContext transaction,
            SignedIn who,
            Frame frame,
            Filter filter,
            Optional<Place> place,
            String viewName,
            String viewError) {
        Narrowing narrowing = narrowing(frame, filter);
        List<MatterLine> found = store.part(transaction, narrowing, filter.sort(), place, ROWS + 1);
        boolean isBackward = place.map(Place::isBackward).orElse(false);
        boolean hasMore = found.size() > ROWS;
        List<MatterLine> lines = hasMore ? (isBackward ? found.subList(1, ROWS + 1) : found.subList(0, ROWS)) : found;
        boolean hasNext = isBackward || hasMore;
        boolean hasPrevious = isBackward ? hasMore : place.isPresent();
        return new ListPage(
                frame,
                filter,
                lines.stream().map(line -> row(line, frame, narrowing.today())).toList(),
                range(frame, lines.size(), store.count(transaction, narrowing, COUNTED)),
                hasPrevious && !lines.isEmpty() ? beside(filter, "before", lines.getFirst()) : "",
                hasNext && !lines.isEmpty() ? beside(filter, "after", lines.getLast()) : "",
                filter.address("/matters.csv", Map.of()),
                filter.address(Filter.ADDRESS, Map.of()),
                views.of(transaction),
                viewName,
                viewError,
                choices.in(transaction, filter, frame.text()),
                who.is(Role.ATTORNEY) || who.is(Role.CASE_MANAGER));
    }

    /** Records, before anything leaves, that a list is taken away, and each of its matters as read. */
    void noteExport(DSLContext transaction, Frame frame, Filter filter) {
        List<UUID> matters = new ArrayList<>();
        store.each(transaction, narrowing(frame, filter), filter.sort(), line -> matters.add(line.matterId()));
        readings.recordEach(transaction, "matters.matter", matters);
        transaction.execute(
                "select history.note('matters exported', 'matters.matter', null, jsonb_build_object('rows', cast(? as integer)))",
                matters.size());
    }

    /** Every row of a list, one after the other, without holding them all. */
    void eachRow(DSLContext transaction, Frame frame, Filter filter, Consumer<ListPage.Row> taker) {
        Narrowing narrowing = narrowing(frame, filter);
        store.each(transaction, narrowing, filter.sort(), line -> taker.accept(row(line, frame, narrowing.today())));
    }

    private static String beside(Filter filter, String side, MatterLine line) {
        return filter.address(Filter.ADDRESS, Map.of(side, Place.of(line)));
    }

    private static Narrowing narrowing(Frame frame, Filter filter) {
        LocalDate today = LocalDate.ofInstant(frame.now(), frame.reader().zone());
        return new Narrowing(filter, today, frame.text().language().equals("es"));
    }

    private static String range(Frame frame, int shown, int counted) {
        return counted >= COUNTED
                ? frame.text().of("matterlist.range.many", shown, COUNTED - 1)
                : frame.text().of("matterlist.range", shown, counted);
    }

    private ListPage.Row row(MatterLine line, Frame frame, LocalDate today) {
        var language = frame.text().locale();
        return new ListPage.Row(
                line,
                choices.lists().states().name(line.state(), language),
                choices.lists().practiceAreas().name(line.area(), language),
                choices.lists().phases(line.area()).name(line.phase(), language),
                line.court().isEmpty() ? "" : choices.court(line.court()),
                line.nextOn().map(on -> ChronoUnit.DAYS.between(today, on)).orElse(Long.MAX_VALUE));
    }
}
