package org.countersign.server.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.countersign.schema.history.Tables.CHAIN;
import static org.countersign.schema.history.Tables.READING;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.countersign.server.database.OwnerConnection;
import org.countersign.server.database.Viewer;
import org.countersign.server.support.RunningWorkspace;
import org.countersign.server.support.SmallFirm;
import org.countersign.server.support.Waiting;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/**
 * A firm whose history is six entries: firm, person, role, matter, membership, and three readings sealed as one batch.
 * Damage is done with every trigger off, looked at in the same transaction, and rolled back.
 */
final class KeptFirm {

    private final UUID firmId;

    KeptFirm() {
        SmallFirm firm = new SmallFirm("Castellan Brook");
        Viewer attorney = firm.person("Ruth Ansel", "attorney");
        UUID matter = firm.matter("Pryor v. Lindqvist", attorney);
        firmId = firm.firmId();
        Readings readings = RunningWorkspace.bean(Readings.class);
        RunningWorkspace.transactions().as(attorney, "matter read", database -> {
            for (int time = 0; time < 3; time++) {
                readings.record(database, "matters.matter", matter, matter);
            }
            return matter;
        });
        Waiting.until(() -> RunningWorkspace.owner().fetchCount(READING, READING.FIRM_ID.eq(firmId)) == 3);
    }

    UUID id() {
        return firmId;
    }

    /** How a finding at an entry begins. */
    String at(long number) {
        return "firm " + firmId + ", entry " + number + ": ";
    }

    String head() {
        byte[] hash = RunningWorkspace.owner()
                .fetchSingle(CHAIN, CHAIN.FIRM_ID.eq(firmId))
                .getHash();
        return HexFormat.of().formatHex(hash);
    }

    String verifiedAfter(String... damage) {
        return verified(new NotedHeads(), damage);
    }

    String verifiedAgainst(String head, String... damage) {
        NotedHeads noted = new NotedHeads();
        noted.expect(head);
        return verified(noted, damage);
    }

    /** What the command prints over every firm there is, then its exit code. */
    String fromTheTerminal(String... args) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int exit = VerifyCommand.run(
                RunningWorkspace.bean(OwnerConnection.class), List.of(args), new PrintStream(said, true, UTF_8));
        return said.toString(UTF_8) + "exit " + exit;
    }

    private String verified(NotedHeads noted, String... damage) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try {
            RunningWorkspace.owner().transaction(configuration -> {
                DSLContext transaction = configuration.dsl();
                transaction.execute("set local session_replication_role = replica");
                leaveOnlyThisFirm(transaction);
                for (String statement : damage) {
                    transaction.execute(statement);
                }
                VerifyCommand.verify(transaction, noted, new PrintStream(said, true, UTF_8));
                throw new DataAccessException("nothing of this stays");
            });
        } catch (DataAccessException rolledBack) {
            if (!"nothing of this stays".equals(rolledBack.getMessage())) {
                throw rolledBack;
            }
        }
        return said.toString(UTF_8);
    }

    private void leaveOnlyThisFirm(DSLContext transaction) {
        for (String table : List.of("history.reading", "history.entry", "history.chain", "identity.firm")) {
            transaction.execute("delete from " + table + " where firm_id <> ?", firmId);
        }
    }
}
