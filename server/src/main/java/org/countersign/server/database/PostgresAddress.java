package org.countersign.server.database;

/**
 * Where a PostgreSQL answers, and its owner, who runs migrations and makes the application's role.
 *
 * @param url JDBC address of the database
 * @param owner name of the role that owns the tables
 * @param ownerPassword its password
 */
record PostgresAddress(String url, String owner, String ownerPassword) {

    /** Never shows the password. */
    @Override
    public String toString() {
        return "PostgresAddress[" + url + ", " + owner + "]";
    }
}
