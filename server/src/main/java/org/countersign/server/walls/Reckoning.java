package org.countersign.server.walls;

import java.util.function.Supplier;
import org.jooq.DSLContext;

/**
 * Deadlines whose trigger the viewer may still enter again, unseen, are hidden from them. Computing must reckon with all
 * deadlines of a matter nevertheless; what it says to the viewer must not tell the day of a hidden one.
 */
public final class Reckoning {

    private static final String STANDS = "select coalesce(current_setting('countersign.computing', true), '')";
    private static final String SWITCH = "select set_config('countersign.computing', ?, true)";

    private Reckoning() {}

    /** Does the work with every deadline of the matters that the viewer may open. */
    public static <T> T with(DSLContext transaction, Supplier<T> work) {
        String before = transaction.fetchSingle(STANDS).get(0, String.class);
        transaction.execute(SWITCH, "on");
        T done = work.get();
        transaction.execute(SWITCH, before);
        return done;
    }
}
