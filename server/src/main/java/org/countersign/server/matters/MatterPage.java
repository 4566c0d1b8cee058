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
 * @param next open deadlines, the nearest first
 * @param happened accepted docket events, the latest first
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
        List<Due> next,
        List<Happened> happened,
        List<PartyRow> parties,
        List<Member> team,
        List<Order> orders,
        List<Paper> papers,
        List<Note> notes,
        UUID noteId,
        String note,
        String noteError) {

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
            long daysLeft) {

        public Tone tone() {
            if (daysLeft <= 3) {
                return Tone.STOP;
            }
            return daysLeft <= 10 ? Tone.CARE : Tone.NEUTRAL;
        }
    }

    public record Happened(LocalDate on, String what, String where, boolean awaitsSecond) {}

    /** A party with the names of role and side, and of the counsel through whom alone it is contacted. */
    public record PartyRow(Party party, String role, String side, String language, String counsel) {}

    public record Member(UUID personId, String name, String role, ZoneId zone) {}

    public record Order(UUID orderId, String title, String source, String body) {}

    public record Paper(UUID paperId, String title, Instant receivedAt, boolean isOpen) {}

    public record Note(String text, String by, Instant at) {}
}
