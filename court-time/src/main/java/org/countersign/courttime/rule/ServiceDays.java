package org.countersign.courttime.rule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countersign.courttime.Label;
import org.countersign.courttime.tree.Written;

/**
 * What a way of serving a paper adds to a period that runs from its service, and in which sequence. Only the party who
 * was served is helped (2016 Committee Note to Fed. R. Civ. P. 6).
 *
 * @param id "frcp-6-d"
 * @param versions never two in force on one day
 */
public record ServiceDays(String id, List<Version> versions) {
    public ServiceDays {
        versions = List.copyOf(versions);
    }

    /** The version in force on the day of the trigger. */
    public Optional<Version> on(LocalDate trigger) {
        for (Version version : versions) {
            if (version.validity().covers(trigger)) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }

    /** The two sequences that public engines confuse. */
    public enum Sequence {
        /** Count, roll, add, roll (Fed. R. Civ. P. 6(d), Florida Rule 2.514(b)). */
        ADD_AFTER_EXPIRY,
        /** Count, add, roll once (CCP 1013, CPLR 2103, Texas Rule 21a). */
        LENGTHEN;

        /** The words of the law files. */
        public String words() {
            return this == ADD_AFTER_EXPIRY ? "add after expiry" : "lengthen";
        }

        /** The sequence that words of the law files name; {@link IllegalArgumentException} for any other. */
        public static Sequence of(String words) {
            return switch (words) {
                case "add after expiry" -> ADD_AFTER_EXPIRY;
                case "lengthen" -> LENGTHEN;
                default -> throw new IllegalArgumentException(words);
            };
        }
    }

    /**
     * One text of the table.
     *
     * @param id the table's id
     * @param cite its citation
     * @param validity its days of force
     * @param sequence how days are added
     * @param add what each service method adds
     * @param none the methods that add nothing
     * @param completions methods whose service is complete later than it is made
     * @param alternatives other readings of the sequence
     * @param confirmed whether the text was read
     * @param written the version as written, for certificates
     */
    public record Version(
            String id,
            String cite,
            Validity validity,
            Sequence sequence,
            Map<String, Span> add,
            Set<String> none,
            List<Completion> completions,
            List<Alternative> alternatives,
            boolean confirmed,
            Written written) {
        public Version {
            add = Map.copyOf(add);
            none = Set.copyOf(none);
            completions = List.copyOf(completions);
            alternatives = List.copyOf(alternatives);
        }

        /** Whether the table says anything of a method. */
        public boolean knows(String method) {
            return add.containsKey(method) || none.contains(method);
        }

        /** Whether any method adds anything. */
        public boolean addsAnything() {
            return !add.isEmpty();
        }

        /** How service by a method becomes complete, where that is not the day it is made. */
        public Optional<Completion> completion(String method) {
            for (Completion completion : completions) {
                if (completion.by().contains(method)) {
                    return Optional.of(completion);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * When service is complete.
     *
     * @param by the methods concerned
     * @param when the rule
     * @param doubt why another reading takes the day itself; empty where none does
     */
    public record Completion(Set<String> by, Later when, Label doubt) {
        public Completion {
            by = Set.copyOf(by);
        }
    }

    /** Why service is complete later than it is made. */
    public sealed interface Later {
        /** So long after. */
        record After(Span span) implements Later {}

        /** On the next court day where it was made on a closed day (CCP 1010.6(a)(4)). */
        record NextCourtDayIfClosed() implements Later {}

        /** On the next day where it was made after an hour of the recipient's clock (Tex. R. Civ. P. 21a(b)). */
        record NextDayFrom(LocalTime hour) implements Later {}
    }

    /**
     * Another reading of the sequence.
     *
     * @param reason why it is read so
     * @param sequence the other sequence
     * @param by the methods concerned; empty for all
     */
    public record Alternative(Label reason, Sequence sequence, Set<String> by) {
        public Alternative {
            by = Set.copyOf(by);
        }

        /** Whether the reading concerns a method. */
        public boolean concerns(String method) {
            return by.isEmpty() || by.contains(method);
        }
    }
}
