package org.countersign.bench;

import java.util.Map;

/** What a measure must reach. */
sealed interface Goal {
    /** Ours takes no longer than Strata divided by so much. */
    record TimesAsFast(int times) implements Goal {
        @Override
        public boolean isMet(Map<Side, Figure> figures) {
            Figure strata = figures.get(Side.STRATA);
            Figure ours = figures.get(Side.OURS);
            return strata != null && ours != null && ours.nanoseconds() * times <= strata.nanoseconds();
        }

        @Override
        public String toString() {
            return times == 1 ? "no slower than Strata" : "at least " + times + " times faster";
        }
    }

    /** Ours takes less than so much. */
    record Under(double nanoseconds) implements Goal {
        @Override
        public boolean isMet(Map<Side, Figure> figures) {
            Figure ours = figures.get(Side.OURS);
            return ours != null && ours.nanoseconds() < nanoseconds;
        }

        @Override
        public String toString() {
            return "under " + Amounts.time(nanoseconds);
        }
    }

    /** Ours allocates nothing: a thousandth of a byte is what the profiler itself leaves. */
    record NothingAllocated() implements Goal {
        @Override
        public boolean isMet(Map<Side, Figure> figures) {
            Figure ours = figures.get(Side.OURS);
            return ours != null && ours.bytes() < 0.01;
        }

        @Override
        public String toString() {
            return "nothing";
        }
    }

    /** None is set; shown for what it tells. */
    record None() implements Goal {
        @Override
        public boolean isMet(Map<Side, Figure> figures) {
            return true;
        }

        @Override
        public String toString() {
            return "";
        }
    }

    boolean isMet(Map<Side, Figure> figures);
}
