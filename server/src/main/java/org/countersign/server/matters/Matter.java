package org.countersign.server.matters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * One legal case or engagement of a client, from intake on. What nobody has said yet is an empty text or an empty optional.
 *
 * @param matterId its id
 * @param number the firm's own number
 * @param title the case name, such as "Alvarez v. Brightwater Transit"
 * @param state where it stands
 * @param practiceArea an id of {@link CaseLists#practiceAreas()}
 * @param ourSide an id of {@link CaseLists#sides()}
 * @param phase an id of {@link CaseLists#phases(String)}
 * @param forum where it is heard
 * @param incident when and where what it is about happened
 * @param summary what it is about; empty before conflicts are cleared
 * @param legalFacts facts of the law's vocabulary, such as defendant = private
 * @param conflictsClearedAt when an attorney cleared the conflict check
 * @param acceptance when and on what fee an attorney accepted the client
 * @param openedOn the day of intake
 * @param ending how it ended, where it did
 * @param version grows with each change; what is saved on an older one is refused
 */
public record Matter(
        UUID matterId,
        String number,
        String title,
        State state,
        String practiceArea,
        String ourSide,
        String phase,
        Forum forum,
        Incident incident,
        String summary,
        SortedMap<String, String> legalFacts,
        Optional<Instant> conflictsClearedAt,
        Optional<Acceptance> acceptance,
        LocalDate openedOn,
        Optional<Ending> ending,
        int version) {

    public Matter {
        legalFacts = Collections.unmodifiableSortedMap(new TreeMap<>(legalFacts));
    }

    /** Whether free text may be written: not before conflicts are cleared. */
    public boolean isOpenToSubstance() {
        return conflictsClearedAt.isPresent() || (state != State.INTAKE && state != State.DECLINED);
    }

    /** Where a matter stands. */
    public enum State {
        INTAKE,
        OPEN,
        DECLINED,
        CLOSED,
        CONSOLIDATED;

        /** The word in the database and in {@link CaseLists#states()}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return Arrays.stream(values())
                    .filter(state -> state.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no state is called '" + word + "'"));
        }
    }

    /**
     * Where it is heard.
     *
     * @param jurisdiction an id of the law's jurisdictions
     * @param courtId an id of the law's courts
     * @param county a county or division, which tells the zone where a court has two
     * @param caseNumber the court's number
     * @param caseFiledOn the day the case was filed
     * @param judge the judge
     */
    public record Forum(
            Optional<String> jurisdiction,
            Optional<String> courtId,
            String county,
            String caseNumber,
            Optional<LocalDate> caseFiledOn,
            String judge) {}

    /** The day and place of what the matter is about. */
    public record Incident(Optional<LocalDate> on, String place) {}

    /** An attorney accepted the client, on these terms. */
    public record Acceptance(Instant at, UUID by, String feeTerms) {}

    /** The matter ended: closed for a reason, declined, or consolidated into another. */
    public record Ending(LocalDate on, String reason, Optional<UUID> consolidatedInto) {}
}
