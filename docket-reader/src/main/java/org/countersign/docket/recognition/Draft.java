package org.countersign.docket.recognition;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.courttime.Label;
import org.countersign.docket.Certainty;
import org.countersign.docket.DocketEvent;
import org.countersign.docket.EventDay;
import org.countersign.docket.PrintedDate;
import org.countersign.docket.Span;
import org.countersign.docket.StatedPeriod;

/** An event while its due dates, periods and facts are still being gathered. */
final class Draft {
    private final String type;
    private final EventDay day;
    private final int word;
    private final Span span;
    private Optional<LocalTime> time = Optional.empty();
    private Optional<String> service = Optional.empty();
    private String who = "";
    private String subject = "";
    private Certainty certainty = Certainty.CERTAIN;
    private Label reason = Label.EMPTY;
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final List<PrintedDate> printed = new ArrayList<>();
    private final List<StatedPeriod> periods = new ArrayList<>();

    /** @param word where the event begins, for what is nearest to it */
    Draft(String type, EventDay day, int word, Span span) {
        this.type = type;
        this.day = day;
        this.word = word;
        this.span = span;
    }

    String type() {
        return type;
    }

    int word() {
        return word;
    }

    Draft at(Optional<LocalTime> stated) {
        time = stated;
        return this;
    }

    Draft by(Optional<String> method) {
        service = method;
        return this;
    }

    Draft who(String party) {
        who = party;
        return this;
    }

    Draft about(String stated) {
        subject = stated;
        return this;
    }

    Draft fact(String id, String value) {
        facts.putIfAbsent(id, value);
        return this;
    }

    /** Notes a doubt; the gravest is kept with its reason. */
    Draft doubt(Certainty other, Label because) {
        if (other.compareTo(certainty) > 0) {
            certainty = other;
            reason = because;
        }
        return this;
    }

    void add(PrintedDate date) {
        printed.add(date);
    }

    void add(StatedPeriod period) {
        periods.add(period);
    }

    DocketEvent event() {
        return new DocketEvent(
                type, day, time, service, who, subject, facts, span, certainty, reason, printed, periods);
    }
}
