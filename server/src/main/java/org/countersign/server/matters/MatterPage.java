package org.countersign.server.matters;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.Timeline;
import org.countersign.server.pages.Tone;

/**
 * A matter so that a stranger could take it over: what happened, what is next, who does it, what is at risk.
 *
 * @param matter the matter
 * @param lead the line below the title
 * @param facts name and value of what is known
 * @param line past events, future deadlines, today
 * @param risks what is at risk or missing
 * @param ahead open deadlines and days that are set, the nearest first
 * @param awaited what waits for the reader's own entry of a trigger, and so has no day yet
 * @param deadlines how many deadlines are open
 * @param happened accepted docket events up to today, the latest first
 * @param rested deadlines that rest with a matter that has ended
 * @param parties the parties
 * @param team who works on it
 * @param orders standing orders
 * @param papers papers received
 * @param notes what was written down, the latest first
 * @param noteId the id that the next note gets, so that a note sent twice is written once
 * @param note what was typed of a note that was refused
 * @param noteError why it was refused
 */
public record MatterPage(
        Frame frame,
        Matter matter,
        String lead,
        List<Fact> facts,
        Timeline line,
        List<Risk> risks,
        List<Ahead> ahead,
        List<Awaited> awaited,
        int deadlines,
        List<Happened> happened,
        List<Rested> rested,
        List<PartyRow> parties,
        List<Member> team,
        List<Order> orders,
        List<Paper> papers,
        List<Note> notes,
        UUID noteId,
        String note,
        String noteError) {

    private static final int FIRST_AHEAD = 6;
    private static final int FIRST_HAPPENED = 8;

    /** What is ahead and shown at once. */
    public List<Ahead> nearest() {
        return ahead.subList(0, Math.min(FIRST_AHEAD, ahead.size()));
    }

    /** What is ahead and shown when asked for. */
    public List<Ahead> further() {
        return ahead.subList(Math.min(FIRST_AHEAD, ahead.size()), ahead.size());
    }

    /** What happened last. */
    public List<Happened> latest() {
        return happened.subList(0, Math.min(FIRST_HAPPENED, happened.size()));
    }

    /** What happened before that. */
    public List<Happened> earlier() {
        return happened.subList(Math.min(FIRST_HAPPENED, happened.size()), happened.size());
    }

    /** Whether work goes on. */
    public boolean isLive() {
        return matter.state() == Matter.State.INTAKE || matter.state() == Matter.State.OPEN;
    }

    /** The address of this matter, or of a part of it. */
    public String at(String part) {
        return "/matters/" + matter.matterId() + part;
    }

    /** The other pages of this matter. */
    public List<Frame.Item> tabs() {
        return List.of(
                Frame.Item.of("matters.tab.overview", at(""), 0),
                Frame.Item.of(
                        "matters.tab.facts", at("/facts"), matter.legalFacts().size()),
                Frame.Item.of("matters.tab.conflicts", at("/conflicts"), 0),
                Frame.Item.of("matters.tab.team", at("/team"), team.size()),
                Frame.Item.of("matters.tab.walls", at("/walls"), 0),
                Frame.Item.of("matters.tab.history", at("/history"), 0));
    }

    public record Fact(String name, String value) {}

    public record Risk(Tone tone, String word, String sentence) {}

    /** What is to come: a deadline, or a day that somebody set. */
    public sealed interface Ahead {
        LocalDate on();
    }

    /** A deadline; ours or theirs, with who does it. */
    public record Due(
            UUID deadlineId,
            LocalDate on,
            Optional<Instant> at,
            Optional<ZoneId> zone,
            String what,
            String cite,
            String actOf,
            String who,
            boolean isLimitation,
            boolean isUndecided,
            String needsAttorney,
            long daysLeft)
            implements Ahead {

        public Tone tone() {
            if (daysLeft <= 3) {
                return Tone.STOP;
            }
            return daysLeft <= 10 ? Tone.CARE : Tone.NEUTRAL;
        }
    }

    /** An event of the docket. */
    public record Happened(LocalDate on, String what, String where, boolean awaitsSecond) implements Ahead {}

    /** An event, or a deadline that it started, whose day is shown once the trigger was entered again. */
    public record Awaited(UUID eventId, String what, String where, boolean isDeadline) {}

    /** A deadline that no longer runs, and what became of it. */
    public record Rested(UUID deadlineId, LocalDate on, String what, String because) {}

    /** A party with the names of role and side, and of the counsel through whom alone it is contacted. */
    public record PartyRow(Party party, String role, String side, String language, String counsel) {}

    public record Member(UUID personId, String name, String role, ZoneId zone) {}

    public record Paper(UUID paperId, String title, Instant receivedAt, boolean isOpen) {}

    public record Note(String text, String by, Instant at) {}
}
