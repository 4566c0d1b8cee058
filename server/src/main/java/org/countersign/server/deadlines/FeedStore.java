package org.countersign.server.deadlines;

import static org.countersign.schema.deadlines.Tables.DEADLINE;
import static org.countersign.schema.deadlines.Tables.FEED;
import static org.countersign.schema.matters.Tables.MATTER;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.countersign.courttime.Label;
import org.countersign.server.database.Viewer;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Keeps calendar addresses by the hash of their secret, and reads what they show. */
@Component
class FeedStore {

    private static final int MOST = 5_000;
    private static final String NAME = "Countersign";

    /** What a secret opens. */
    record Opened(Viewer viewer, Optional<UUID> matterId, boolean namesClients) {}

    void insert(
            DSLContext transaction,
            Viewer viewer,
            UUID feedId,
            Optional<UUID> matterId,
            byte[] sha256,
            boolean namesClients,
            Instant at) {
        transaction
                .insertInto(FEED)
                .set(FEED.FIRM_ID, viewer.firmId())
                .set(FEED.FEED_ID, feedId)
                .set(FEED.PERSON_ID, viewer.personId())
                .set(FEED.MATTER_ID, matterId.orElse(null))
                .set(FEED.TOKEN_SHA256, sha256)
                .set(FEED.NAMES_CLIENTS, namesClients)
                .set(FEED.MADE_AT, at)
                .execute();
    }

    List<Feed> of(DSLContext transaction, Viewer viewer) {
        return transaction
                .select(FEED.FEED_ID, FEED.MATTER_ID, MATTER.TITLE, FEED.NAMES_CLIENTS, FEED.MADE_AT)
                .from(FEED)
                .leftJoin(MATTER)
                .on(MATTER.FIRM_ID.eq(FEED.FIRM_ID), MATTER.MATTER_ID.eq(FEED.MATTER_ID))
                .where(FEED.FIRM_ID.eq(viewer.firmId()), FEED.PERSON_ID.eq(viewer.personId()), FEED.REVOKED_AT.isNull())
                .orderBy(FEED.MADE_AT, FEED.FEED_ID)
                .fetch(row -> new Feed(
                        row.value1(),
                        Optional.ofNullable(row.value2()),
                        Optional.ofNullable(row.value3()).orElse(""),
                        row.value4(),
                        row.value5()));
    }

    void revoke(DSLContext transaction, Viewer viewer, UUID feedId, Instant at) {
        transaction
                .update(FEED)
                .set(FEED.REVOKED_AT, at)
                .where(
                        FEED.FIRM_ID.eq(viewer.firmId()),
                        FEED.FEED_ID.eq(feedId),
                        FEED.PERSON_ID.eq(viewer.personId()),
                        FEED.REVOKED_AT.isNull())
                .execute();
    }

    /** Whose eyes a secret lends; asked as nobody. */
    Optional<Opened> opened(DSLContext transaction, byte[] sha256) {
        return transaction
                .fetch("select firm_id, person_id, matter_id, names_clients from deadlines.viewer_of_feed(?)", sha256)
                .stream()
                .map(row -> new Opened(
                        new Viewer(row.get("firm_id", UUID.class), row.get("person_id", UUID.class)),
                        Optional.ofNullable(row.get("matter_id", UUID.class)),
                        row.get("names_clients", Boolean.class)))
                .findFirst();
    }

    /**
     * What the calendar is called: the number of its matter, or the product's name. Empty when the matter is closed to the
     * feed's person, so that a wall ends the feed as if it had been revoked.
     */
    Optional<String> name(DSLContext transaction, Opened feed) {
        return feed.matterId()
                .map(matter -> transaction
                        .select(MATTER.NUMBER)
                        .from(MATTER)
                        .where(MATTER.FIRM_ID.eq(feed.viewer().firmId()), MATTER.MATTER_ID.eq(matter))
                        .fetchOptional(MATTER.NUMBER)
                        .map(number -> NAME + " " + number))
                .orElse(Optional.of(NAME));
    }

    /** Whether the viewer may open a matter. */
    Optional<String> matterTitle(DSLContext transaction, Viewer viewer, UUID matterId) {
        return transaction
                .select(MATTER.TITLE)
                .from(MATTER)
                .where(MATTER.FIRM_ID.eq(viewer.firmId()), MATTER.MATTER_ID.eq(matterId))
                .fetchOptional(MATTER.TITLE);
    }

    /** The matters of which the feed tells. */
    List<UUID> matters(DSLContext transaction, Opened feed) {
        return transaction
                .selectDistinct(DEADLINE.MATTER_ID)
                .from(DEADLINE)
                .where(
                        DEADLINE.FIRM_ID.eq(feed.viewer().firmId()),
                        feed.matterId().map(DEADLINE.MATTER_ID::eq).orElse(DSL.noCondition()))
                .fetch(DEADLINE.MATTER_ID);
    }

    /** What the feed shows: everything open, and what was met or fell, so that it leaves the calendars outside. */
    List<FeedDeadline> shown(DSLContext transaction, Opened feed, Locale language) {
        return transaction
                .select(
                        DEADLINE.DEADLINE_ID,
                        DEADLINE.IN_FORCE_ON,
                        DEADLINE.IN_FORCE_AT,
                        DEADLINE.SEQUENCE,
                        DEADLINE.STATE,
                        DEADLINE.TITLE_EN,
                        DEADLINE.TITLE_ES,
                        DEADLINE.CITATION,
                        MATTER.NUMBER,
                        MATTER.TITLE)
                .from(DEADLINE)
                .join(MATTER)
                .on(MATTER.FIRM_ID.eq(DEADLINE.FIRM_ID), MATTER.MATTER_ID.eq(DEADLINE.MATTER_ID))
                .where(
                        DEADLINE.FIRM_ID.eq(feed.viewer().firmId()),
                        feed.matterId().map(DEADLINE.MATTER_ID::eq).orElse(DSL.noCondition()))
                .orderBy(DEADLINE.IN_FORCE_ON.desc(), DEADLINE.DEADLINE_ID)
                .limit(MOST)
                .fetch(row -> new FeedDeadline(
                        row.value1(),
                        row.value2(),
                        Optional.ofNullable(row.value3()),
                        row.value4(),
                        row.value5().equals("fallen"),
                        new Label(row.value6(), row.value7()).in(language) + " (" + row.value9() + ")"
                                + (feed.namesClients() ? " " + row.value10() : ""),
                        row.value8()));
    }
}
