package org.countersign.bench.workspace;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Stands before the application's database and, while it records, keeps every statement that a page sends. Pages run in
 * virtual threads; what jobs send meanwhile is left out.
 */
final class Recorder {

    private volatile boolean isRecording;
    private final List<RecordedStatement> statements = new ArrayList<>();

    /** Records what the work sends; nothing else may use the workspace meanwhile. */
    List<RecordedStatement> during(Runnable work) {
        statements.clear();
        isRecording = true;
        try {
            work.run();
        } finally {
            isRecording = false;
        }
        return List.copyOf(statements);
    }

    DataSource before(DataSource source) {
        return stand(DataSource.class, source, (method, values, result) -> {
            boolean gaveConnection = result instanceof Connection && isRecording;
            return gaveConnection ? before((Connection) result) : result;
        });
    }

    private Connection before(Connection connection) {
        return stand(Connection.class, connection, (method, values, result) -> {
            if (!(result instanceof PreparedStatement prepared)
                    || values.length == 0
                    || !isRecording
                    || !Thread.currentThread().isVirtual()) {
                return result;
            }
            RecordedStatement recorded = RecordedStatement.of((String) values[0]);
            statements.add(recorded);
            return before(prepared, recorded);
        });
    }

    private PreparedStatement before(PreparedStatement prepared, RecordedStatement recorded) {
        return stand(PreparedStatement.class, prepared, (method, values, result) -> {
            boolean setsValue =
                    method.getName().startsWith("set") && values.length >= 2 && values[0] instanceof Integer;
            if (setsValue) {
                recorded.bindings().add(new RecordedStatement.Binding(method, values));
            }
            return result;
        });
    }

    private interface Watch {
        Object saw(Method method, Object[] values, Object result);
    }

    private static <T> T stand(Class<T> type, T behind, Watch watch) {
        InvocationHandler handler = (proxy, method, values) -> {
            try {
                Object result = method.invoke(behind, values);
                return watch.saw(method, values == null ? new Object[0] : values, result);
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
