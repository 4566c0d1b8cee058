package org.countersign.specimen;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.countersign.server.database.OwnerConnection;
import org.springframework.stereotype.Controller;

/** What the rules of {@code EveryClass} forbid, outside the packages they guard: so that each rule is seen to fail. */
public final class Wrong {

    private Wrong() {}

    /** A forbidden name. */
    public static final class MatterService {}

    /** A store and a controller that everyone can call. */
    public static final class NoteStore {}

    /** A controller that everyone can call. */
    @Controller
    public static final class NotePages {}

    /** Asks the machine for the time, and loses the zone. */
    public static final class Clocks {

        LocalDateTime zoneless = LocalDateTime.MIN;

        LocalDateTime nowhere() {
            return zoneless;
        }

        Instant now() {
            return Instant.now();
        }

        LocalDate today() {
            return LocalDate.now();
        }
    }

    /** Goes around row security. */
    public static final class Owner {

        Object everything(OwnerConnection owner) {
            return owner.database();
        }
    }
}
