package org.countersign.courttime;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The docket event that starts a period, as a fact with its source. Giving, mailing and receiving a notice are different
 * events.
 */
public final class Trigger {
    /** No way of service is stated. */
    public static final String UNSTATED = "";

    private final String event;
    private final LocalDate on;
    private final @Nullable LocalTime at;
    private final String service;
    private final String source;

    private Trigger(String event, LocalDate on, @Nullable LocalTime at, String service, String source) {
        this.event = event;
        this.on = on;
        this.at = at;
        this.service = service;
        this.source = source;
    }

    /**
     * An event on a day.
     *
     * @param event an event of the vocabulary; empty where a rule is named and its own event is meant
     */
    public static Trigger of(String event, LocalDate on) {
        return new Trigger(event, on, null, UNSTATED, "");
    }

    /** The same at a time of the court's clock. */
    public Trigger at(LocalTime time) {
        return new Trigger(event, on, time, service, source);
    }

    /** The same, served by a method of the vocabulary. */
    public Trigger servedBy(String method) {
        return new Trigger(event, on, at, method, source);
    }

    /** The same with the place it was read from ("docket entry 5"). */
    public Trigger from(String place) {
        return new Trigger(event, on, at, service, place);
    }

    /** The same as another event of the vocabulary. */
    public Trigger as(String other) {
        return new Trigger(other, on, at, service, source);
    }

    public String event() {
        return event;
    }

    public LocalDate on() {
        return on;
    }

    public Optional<LocalTime> at() {
        return Optional.ofNullable(at);
    }

    /** The service method; {@link #UNSTATED} where none is stated. */
    public String service() {
        return service;
    }

    /** Where the fact was read; empty where entered by hand. */
    public String source() {
        return source;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Trigger that
                && event.equals(that.event)
                && on.equals(that.on)
                && Objects.equals(at, that.at)
                && service.equals(that.service)
                && source.equals(that.source);
    }

    @Override
    public int hashCode() {
        return Objects.hash(event, on, at, service, source);
    }

    @Override
    public String toString() {
        return event + " " + on + (at == null ? "" : "T" + at) + (service.isEmpty() ? "" : " " + service);
    }
}
