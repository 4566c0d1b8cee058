package org.countersign.bench.workspace;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A statement that a page sent, with its values, so that it can be sent again alone.
 *
 * @param sql as sent
 * @param bindings the calls that set its values
 */
record RecordedStatement(String sql, List<Binding> bindings) {

    /** One call of a setter of {@link PreparedStatement}. */
    record Binding(Method setter, Object[] values) {}

    static RecordedStatement of(String sql) {
        return new RecordedStatement(sql, new ArrayList<>());
    }

    /** Sends it and reads all it gives back. */
    void sendAgain(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Binding binding : bindings) {
                bind(statement, binding);
            }
            if (statement.execute()) {
                try (var rows = statement.getResultSet()) {
                    while (rows.next()) {
                        rows.getObject(1);
                    }
                }
            }
        }
    }

    private static void bind(PreparedStatement statement, Binding binding) throws SQLException {
        try {
            binding.setter().invoke(statement, binding.values());
        } catch (InvocationTargetException failed) {
            throw new SQLException("a recorded value does not fit its statement", failed.getCause());
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(binding.setter() + " cannot be called", closed);
        }
    }
}
