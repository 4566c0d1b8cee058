package org.countersign.server.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.countersign.schema.history.Tables.READING;
import static org.countersign.schema.history.Tables.READING_TO_SEAL;

import java.util.UUID;
import org.countersign.server.database.Viewer;
import org.countersign.server.support.RunningWorkspace;
import org.countersign.server.support.SmallFirm;
import org.countersign.server.support.Waiting;
import org.junit.jupiter.api.Test;

/** A reading is stored in the transaction that reads, and sealed into the chain by the one writer soon after. */
class ReadingsSealed {

    private final SmallFirm firm = new SmallFirm("Thornbury Ames");
    private final Viewer attorney = firm.person("Lena Okoro", "attorney");
    private final UUID matter = firm.matter("Sandoval v. Brightwater", attorney);

    @Test
    void isStoredOrSealedBeforeTheAnswerAndSealedWithoutBeingAsked() {
        read();
        assertThat(waiting() + sealed()).isEqualTo(1);
        Waiting.until(() -> sealed() == 1);
        assertThat(waiting()).isZero();
    }

    @Test
    void isNotKeptWhenItsTransactionFails() {
        Throwable failure =
                catchThrowable(() -> RunningWorkspace.transactions().as(attorney, "matter read", database -> {
                    RunningWorkspace.bean(Readings.class).record(database, "matters.matter", matter, matter);
                    throw new IllegalStateException("the page broke");
                }));
        assertThat(failure).hasMessageContaining("the page broke");
        assertThat(waiting() + sealed()).isZero();
    }

    @Test
    void isSealedWithTheSameDigestWhateverTheSessionsTimeZone() {
        read();
        Waiting.until(() -> sealed() == 1);
        RunningWorkspace.owner().transaction(configuration -> {
            configuration.dsl().execute("set local timezone = 'Asia/Kathmandu'");
            StringBuilder findings = new StringBuilder();
            new ChainCheck(firm.firmId(), new NotedHeads(), finding -> findings.append(finding.line()))
                    .follow(configuration.dsl(), number -> {});
            assertThat(findings).isEmpty();
        });
    }

    private void read() {
        RunningWorkspace.transactions().as(attorney, "matter read", database -> {
            RunningWorkspace.bean(Readings.class).record(database, "matters.matter", matter, matter);
            return matter;
        });
    }

    private int waiting() {
        return RunningWorkspace.owner().fetchCount(READING_TO_SEAL, READING_TO_SEAL.FIRM_ID.eq(firm.firmId()));
    }

    private int sealed() {
        return RunningWorkspace.owner().fetchCount(READING, READING.FIRM_ID.eq(firm.firmId()));
    }
}
