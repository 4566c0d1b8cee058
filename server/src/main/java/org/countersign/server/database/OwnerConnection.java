package org.countersign.server.database;

import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database as its owner, whom no row security binds: for migrations, backups and verification from the terminal.
 * Pages and jobs never use it; an architecture test watches over that.
 */
public final class OwnerConnection {

    private final DataSource owner;

    OwnerConnection(PostgresAddress address) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(address.url());
        source.setUser(address.owner());
        source.setPassword(address.ownerPassword());
        owner = source;
    }

    /** Opens a connection for each statement or transaction. */
    public DSLContext database() {
        return DSL.using(owner, SQLDialect.POSTGRES, unlogged());
    }

    /** jOOQ would write parameters and results into a log at the level debug. */
    static org.jooq.conf.Settings unlogged() {
        return new org.jooq.conf.Settings().withExecuteLogging(false);
    }
}
