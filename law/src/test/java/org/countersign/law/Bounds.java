package org.countersign.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What reading a text may cost, and what it may say. */
final class Bounds {
    private static final long MOST_BYTES = 500_000_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Bounds() {}

    /** Fails where an act allocates more than a reader ever needs. */
    static void keep(Runnable act) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        act.run();
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan(MOST_BYTES);
    }

    /** A finding is a sentence, never a stack trace. */
    static void isSentence(String text) {
        assertThat(text).isNotBlank().matches("(?s).*[.…]\\s*");
        assertThat(text).doesNotContain("java.lang.", "java.time.", "Exception:", "\tat ");
    }
}
