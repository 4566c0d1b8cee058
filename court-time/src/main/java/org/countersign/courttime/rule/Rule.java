package org.countersign.courttime.rule;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.countersign.courttime.Label;
import org.countersign.courttime.tree.Written;

/**
 * A rule of law that makes a date: its id is its citation.
 *
 * @param id "frcp-12-a-1-A-i"
 * @param also other ids by which it is found: a citation with fewer or more parts
 * @param rows the rows of the source sheets that it encodes
 * @param jurisdiction "us-federal"; "any" for periods set by order
 * @param party whose act it is; certificates leave it out, because no date rests on it
 * @param versions its texts, oldest first; never two in force on one day
 */
public record Rule(
        String id, List<String> also, List<String> rows, String jurisdiction, Party party, List<Version> versions) {
    /** The jurisdiction of rules that hold in every court. */
    public static final String EVERYWHERE = "any";

    public Rule {
        also = List.copyOf(also);
        rows = List.copyOf(rows);
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException(id + " has no version");
        }
    }

    /** The version read last: its act and citation name the rule in lists. */
    public Version latest() {
        return versions.getLast();
    }

    /**
     * One text of the rule.
     *
     * @param id the rule's id
     * @param cite the citation
     * @param act what is to be done
     * @param courts kinds or ids of courts; "any" for all of the jurisdiction
     * @param kind what happens at the end
     * @param when facts that must hold, each with the values that satisfy it
     * @param validity its days of force
     * @param selectedBy what date selects the version: "trigger" or a fact of type date
     * @param combine how its limbs are combined
     * @param limbs its periods; one where nothing is combined
     * @param alternatives other readings
     * @param extendable who may extend it: order, stipulation, agreement; "no"; "unstated"
     * @param offer when the rule is offered for an event
     * @param replaces the id of the general rule that it displaces; empty for none
     * @param source the source read
     * @param read the day it was read; {@link LocalDate#MIN} where not recorded
     * @param confirmed whether the text was read
     * @param note a word for the lawyer; empty for none
     * @param written the version as written, for certificates
     */
    public record Version(
            String id,
            String cite,
            Label act,
            List<String> courts,
            Kind kind,
            Map<String, List<String>> when,
            Validity validity,
            String selectedBy,
            Combine combine,
            List<Limb> limbs,
            List<Alternative> alternatives,
            List<String> extendable,
            Offer offer,
            String replaces,
            String source,
            LocalDate read,
            boolean confirmed,
            String note,
            Written written) {
        /** The version is chosen by the date of the trigger. */
        public static final String BY_TRIGGER = "trigger";

        public Version {
            courts = List.copyOf(courts);
            when = Collections.unmodifiableSortedMap(new TreeMap<>(when));
            limbs = List.copyOf(limbs);
            alternatives = List.copyOf(alternatives);
            extendable = List.copyOf(extendable);
        }

        /** Whether an event starts any of its periods. */
        public boolean startsOn(String event) {
            for (Limb limb : limbs) {
                if (limb.computation().startsOn(event)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * When a rule is offered to someone who names an event instead of the rule.
     *
     * @param narrow only on request: it concerns a particular motion, order or proceeding that the event does not tell
     * @param proceeding the kind of proceeding, where the rule belongs to one; empty for any. Rules of civil proceedings
     *     are offered where no kind is stated, those of others ("criminal", "family") only where theirs is
     */
    public record Offer(boolean narrow, String proceeding) {
        private static final String USUAL = "civil";

        /** Whether a proceeding of a stated kind, or of none, is one in which the rule is offered. */
        public boolean suits(String stated) {
            return stated.isEmpty()
                    ? proceeding.isEmpty() || proceeding.equals(USUAL)
                    : proceeding.isEmpty() || proceeding.equals(stated);
        }
    }

    /**
     * Another reading of a rule.
     *
     * @param reason why it is read so
     * @param limbs its periods in that reading
     */
    public record Alternative(Label reason, List<Limb> limbs) {
        public Alternative {
            limbs = List.copyOf(limbs);
        }
    }
}
