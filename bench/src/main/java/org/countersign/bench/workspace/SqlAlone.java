package org.countersign.bench.workspace;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jooq.DSLContext;

/** Sends the statements of a page again, without the page, as the application's role. */
final class SqlAlone {

    private static final String WITHOUT_WALLS = """
            do $$
            declare
                p record;
            begin
                for p in select * from pg_policies where cmd in ('ALL', 'SELECT') and exists (select from information_schema.columns c
                    where c.table_schema = schemaname and c.table_name = tablename and c.column_name = 'firm_id') loop
                    execute format('alter policy %%I on %%I.%%I using (firm_id = %%L::uuid)', p.policyname, p.schemaname, p.tablename, '%s');
                end loop;
            end
            $$
            """;

    private static final long LONGEST = 10_000_000_000L;

    private SqlAlone() {}

    /** Sends them so many times, or for ten seconds, each time in a transaction that is rolled back. They say themselves who looks. */
    static Times of(DataSource application, List<RecordedStatement> statements, int repetitions) {
        Times times = new Times();
        try (Connection connection = application.getConnection()) {
            connection.setAutoCommit(false);
            long end = System.nanoTime() + LONGEST;
            for (int i = 0; i < repetitions && System.nanoTime() < end; i++) {
                long before = System.nanoTime();
                for (RecordedStatement statement : statements) {
                    statement.sendAgain(connection);
                }
                connection.rollback();
                times.add(System.nanoTime() - before);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("a page's statements could not be sent alone", failed);
        }
        return times;
    }

    /**
     * Takes row security down to what somebody would write by hand into every statement: the firm, as a constant. Without
     * even that the statements would read all firms, and row security would look better than it is.
     */
    static void withoutWalls(DSLContext owner, MeasuredPerson person) {
        owner.connection(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute(WITHOUT_WALLS.formatted(person.viewer().firmId()));
            }
        });
    }
}
