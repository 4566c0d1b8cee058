package org.countersign.server.history;

import static org.countersign.schema.history.Tables.CHAIN;
import static org.countersign.schema.history.Tables.ENTRY;
import static org.countersign.schema.history.Tables.READING_TO_SEAL;
import static org.countersign.schema.identity.Tables.FIRM;

import java.io.PrintStream;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.countersign.server.database.OwnerConnection;
import org.jooq.DSLContext;

/**
 * {@code countersign history verify [--head HASH]…}: recomputes every firm's chain outside the database and names each
 * entry that was altered, removed, moved or inserted, and each batch of readings that is not as it was sealed.
 */
public final class VerifyCommand {

    private static final String USAGE =
            "history verify [--head HASH]...: HASH is the hash of a head as an earlier run printed it (64 hexadecimal digits)";
    private static final long PROGRESS = 100_000;

    private VerifyCommand() {}

    /**
     * Verifies all firms, in the state of one moment; entries written meanwhile are left for the next run.
     *
     * @param owner sees every firm
     * @param args the words after {@code history verify}
     * @param out gets one line for each finding and one for each firm's head
     * @return 0 when everything is as it was written, 1 when something is not, 2 when the arguments are wrong
     */
    public static int run(OwnerConnection owner, List<String> args, PrintStream out) {
        NotedHeads noted = new NotedHeads();
        for (int at = 0; at < args.size(); at += 2) {
            if (!args.get(at).equals("--head")
                    || at + 1 == args.size()
                    || !args.get(at + 1).matches("[0-9a-f]{64}")) {
                out.println(USAGE);
                return 2;
            }
            noted.expect(args.get(at + 1));
        }
        return owner.database().transactionResult(configuration -> {
            configuration.dsl().execute("set transaction isolation level repeatable read read only");
            return verify(configuration.dsl(), noted, out);
        });
    }

    static int verify(DSLContext transaction, NotedHeads noted, PrintStream out) {
        AtomicLong findings = new AtomicLong();
        for (UUID firmId : firms(transaction)) {
            ChainCheck check = new ChainCheck(firmId, noted, finding -> {
                findings.incrementAndGet();
                out.println(finding.line());
            });
            String head = check.follow(transaction, number -> {
                if (number % PROGRESS == 0) {
                    out.println("firm " + firmId + ": " + number + " entries read");
                }
            });
            out.println("firm " + firmId + ": head " + head);
        }
        noted.unseen()
                .forEach(
                        hash -> out.println("head " + hash + " stands in no chain: history was written anew after it"));
        findings.addAndGet(noted.unseen().size());
        out.println("readings not yet sealed: " + transaction.fetchCount(READING_TO_SEAL));
        out.println(findings.get() == 0 ? "history is whole" : "findings: " + findings.get());
        return findings.get() == 0 ? 0 : 1;
    }

    /** Firms by any of their traces, so that a firm whose head was deleted is still followed. */
    private static List<UUID> firms(DSLContext transaction) {
        return transaction
                .select(FIRM.FIRM_ID)
                .from(FIRM)
                .union(transaction.select(CHAIN.FIRM_ID).from(CHAIN))
                .union(transaction.selectDistinct(ENTRY.FIRM_ID).from(ENTRY))
                .orderBy(1)
                .fetch(0, UUID.class);
    }
}
