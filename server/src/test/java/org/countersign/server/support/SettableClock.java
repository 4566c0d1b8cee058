package org.countersign.server.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands where a test puts it. */
public final class SettableClock extends Clock {

    private volatile Instant moment;

    public SettableClock(Instant moment) {
        this.moment = moment;
    }

    public void set(Instant other) {
        moment = other;
    }

    public void advance(Duration by) {
        moment = moment.plus(by);
    }

    @Override
    public Instant instant() {
        return moment;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
