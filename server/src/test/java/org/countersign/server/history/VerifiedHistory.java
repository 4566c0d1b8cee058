package org.countersign.server.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import org.countersign.server.support.RunningWorkspace;
import org.junit.jupiter.api.Test;

/** What an owner of the database does behind the triggers' back, and where verification finds it. */
class VerifiedHistory {

    private static final KeptFirm FIRM = new KeptFirm();

    @Test
    void isWholeWhenNobodyTouchedIt() {
        assertThat(FIRM.verifiedAfter())
                .contains("firm " + FIRM.id() + ": head 6 ")
                .contains("history is whole");
    }

    @Test
    void findsAnAlteredText() {
        assertThat(FIRM.verifiedAfter(
                        "update history.entry set body = replace(body, 'Pryor', 'Prior') where number = 4"))
                .contains(FIRM.at(4) + "does not follow")
                .contains("findings: 1");
    }

    @Test
    void findsAnAlteredTextAlthoughItsHashWasComputedAnew() {
        assertThat(FIRM.verifiedAfter(
                        "update history.entry e set body = replace(body, 'Pryor', 'Prior') where number = 4",
                        "update history.entry e set hash = sha256((select p.hash from history.entry p where p.firm_id = e.firm_id"
                                + " and p.number = 3) || convert_to(body, 'UTF8')) where number = 4"))
                .contains(FIRM.at(5) + "does not follow");
    }

    @Test
    void findsAnAlteredColumnOfAnyKind() {
        for (String column : List.of("act", "subject", "person_id", "matter_id", "at")) {
            String other = column.equals("at")
                    ? "at + interval '1 microsecond'"
                    : column.endsWith("_id") ? "gen_random_uuid()" : "'other'";
            assertThat(FIRM.verifiedAfter("update history.entry set " + column + " = " + other + " where number = 4"))
                    .contains(FIRM.at(4) + "its column");
        }
    }

    @Test
    void findsARemovedEntry() {
        assertThat(FIRM.verifiedAfter("delete from history.entry where number = 3"))
                .contains(FIRM.at(3) + "is missing");
    }

    @Test
    void findsAllThatWereRemovedInARow() {
        assertThat(FIRM.verifiedAfter("delete from history.entry where number in (2, 3)"))
                .contains(FIRM.at(2) + "is missing, and all up to 3");
    }

    @Test
    void findsARemovedFirstEntry() {
        assertThat(FIRM.verifiedAfter("delete from history.entry where number = 1"))
                .contains(FIRM.at(1) + "is missing");
    }

    @Test
    void findsTwoEntriesExchanged() {
        assertThat(FIRM.verifiedAfter(
                        "update history.entry set number = 100 where number = 3",
                        "update history.entry set number = 3 where number = 4",
                        "update history.entry set number = 4 where number = 100"))
                .contains(FIRM.at(3) + "its column 'number'")
                .contains(FIRM.at(4) + "its column 'number'");
    }

    @Test
    void findsAnEntryPutBetweenTwoOthers() {
        assertThat(FIRM.verifiedAfter(
                        "update history.entry set number = number + 101 where number > 3",
                        "update history.entry set number = number - 100 where number > 100",
                        "insert into history.entry select firm_id, 4, at, person_id, act, subject, matter_id, body, hash"
                                + " from history.entry where number = 3"))
                .contains(FIRM.at(4))
                .contains(FIRM.at(7) + "stands beyond the head");
    }

    @Test
    void findsAnAppendedEntryAlthoughItsOwnHashFits() {
        assertThat(FIRM.verifiedAfter(
                        "insert into history.entry select firm_id, 7, at, person_id, act, subject, matter_id, line,"
                                + " sha256(hash || convert_to(line, 'UTF8')) from (select *, jsonb_set(body::jsonb, '{number}', '7')::text as line"
                                + " from history.entry where number = 6) last"))
                .contains(FIRM.at(7) + "stands beyond the head");
    }

    @Test
    void findsATailCutOff() {
        assertThat(FIRM.verifiedAfter("delete from history.reading", "delete from history.entry where number > 4"))
                .contains(FIRM.at(5) + "is missing at the end: the head counts 6 entries");
    }

    @Test
    void findsAHeadThatIsNotTheLastEntrys() {
        assertThat(FIRM.verifiedAfter("update history.chain set hash = sha256(hash)"))
                .contains(FIRM.at(6) + "the hash of the head");
        assertThat(FIRM.verifiedAfter("delete from history.chain")).contains(FIRM.at(6) + "the firm has no head");
    }

    @Test
    void findsAReadingThatWasAlteredRemovedExchangedOrAdded() {
        assertThat(FIRM.verifiedAfter("update history.reading set object_id = gen_random_uuid() where position = 2"))
                .contains(FIRM.at(6) + "its readings are not those that it sealed");
        assertThat(FIRM.verifiedAfter("delete from history.reading where position = 3"))
                .contains(FIRM.at(6) + "it sealed 3 readings, and 2 are there");
        assertThat(FIRM.verifiedAfter(
                        "update history.reading set position = 9 where position = 1",
                        "update history.reading set position = 1 where position = 2",
                        "update history.reading set position = 2 where position = 9"))
                .contains(FIRM.at(6) + "its readings are not those that it sealed");
        assertThat(FIRM.verifiedAfter("update history.reading set entry_number = 5 where position = 3"))
                .contains(FIRM.at(5) + "readings are filed under it");
    }

    @Test
    void findsAHistoryWrittenAnewWhenItsHeadWasNotedElsewhere() {
        String noted = FIRM.head();
        assertThat(FIRM.verifiedAgainst(noted)).contains("history is whole");
        assertThat(
                        FIRM.verifiedAgainst(
                                noted,
                                "delete from history.reading",
                                "delete from history.entry where number = 6",
                                "update history.chain c set length = 5, hash = (select hash from history.entry e where e.firm_id = c.firm_id and number = 5)"))
                .contains("head " + noted + " stands in no chain");
    }

    @Test
    void isVerifiedFromTheTerminalWithAnExitCode() {
        assertThat(FIRM.fromTheTerminal()).endsWith("exit 0");
        assertThat(FIRM.fromTheTerminal("--head", FIRM.head())).endsWith("exit 0");
        assertThat(FIRM.fromTheTerminal("--head", "0".repeat(64))).endsWith("exit 1");
        assertThat(FIRM.fromTheTerminal("--head")).endsWith("exit 2");
        assertThat(FIRM.fromTheTerminal("everything")).endsWith("exit 2");
    }

    @Test
    void refusesToBeChangedWhileTheTriggersStand() {
        assertThat(catchThrowable(() -> RunningWorkspace.owner().execute("update history.entry set act = 'other'")))
                .hasMessageContaining("append-only");
    }
}
