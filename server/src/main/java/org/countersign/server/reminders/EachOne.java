package org.countersign.server.reminders;

import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does the same for each person of a list; one for whom it fails keeps no other from theirs. */
final class EachOne {

    private static final Logger LOG = LoggerFactory.getLogger(EachOne.class);

    private EachOne() {}

    /** @throws IllegalStateException after all had their turn, when it failed for any */
    static void of(List<Recipient> people, Consumer<Recipient> deed) {
        int failed = 0;
        for (Recipient person : people) {
            try {
                deed.accept(person);
            } catch (RuntimeException failure) {
                LOG.error("person {} was not written to", person.viewer().personId(), failure);
                failed++;
            }
        }
        if (failed > 0) {
            throw new IllegalStateException(failed + " of " + people.size() + " people were not written to");
        }
    }
}
