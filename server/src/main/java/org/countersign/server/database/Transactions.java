package org.countersign.server.database;

import java.sql.Connection;
import java.time.Clock;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * The only door to the database: every statement runs in a transaction that knows who looks, what they are doing, and when.
 * The act is the name under which the changes of the transaction appear in the history, as a few plain words
 * ("event accepted"). An exception rolls everything back.
 */
public final class Transactions {

    private final DSLContext database;
    private final DSLContext ofJobs;
    private final Clock clock;

    Transactions(DSLContext database, DSLContext ofJobs, Clock clock) {
        this.database = database;
        this.ofJobs = ofJobs;
        this.clock = clock;
    }

    /**
     * Does the work as a person of a firm.
     *
     * @param viewer who looks; row-level security follows it
     * @param act what is being done, for the history
     * @param work runs once inside the transaction
     * @return what the work returned, after commit
     */
    public <T> T as(Viewer viewer, String act, Function<DSLContext, T> work) {
        return run(database, viewer.firmId().toString(), viewer.personId().toString(), act, work);
    }

    /**
     * Does the work as nobody: no row of any firm is visible, only named functions answer (signing in, jobs).
     *
     * @param act what is being done, for the history
     * @param work runs once inside the transaction
     * @return what the work returned, after commit
     */
    public <T> T asNobody(String act, Function<DSLContext, T> work) {
        return run(database, "", "", act, work);
    }

    /**
     * Does the work as the role of the jobs: no table answers, only the functions that are for jobs.
     *
     * @param act what is being done, for the history
     * @param work runs once inside the transaction
     * @return what the work returned, after commit
     */
    public <T> T asJob(String act, Function<DSLContext, T> work) {
        return run(ofJobs, "", "", act, work);
    }

    private <T> T run(DSLContext door, String firm, String person, String act, Function<DSLContext, T> work) {
        return door.transactionResult(configuration -> {
            DSLContext transaction = DSL.using(configuration);
            transaction.connection(connection -> present(connection, firm, person, act));
            return work.apply(transaction);
        });
    }

    private void present(Connection connection, String firm, String person, String act) throws java.sql.SQLException {
        try (var statement = connection.prepareStatement("select set_config('countersign.firm_id', ?, true),"
                + " set_config('countersign.person_id', ?, true), set_config('countersign.act', ?, true),"
                + " set_config('countersign.moment', ?, true)")) {
            statement.setString(1, firm);
            statement.setString(2, person);
            statement.setString(3, act);
            statement.setString(4, clock.instant().toString());
            statement.execute();
        }
    }
}
