package org.countersign.courttime.tree;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A text of law as it was written, with its canonical bytes made once: every certificate that rests on it copies them. */
public final class Written {
    private final Tree.Mapping tree;
    private volatile byte @Nullable [] canonical;

    public Written(Tree.Mapping tree) {
        this.tree = tree;
    }

    public Tree.Mapping tree() {
        return tree;
    }

    public int line() {
        return tree.line();
    }

    /** The canonical bytes; the caller must not write to them. */
    byte[] canonical() {
        byte[] known = canonical;
        if (known == null) {
            known = CanonicalWriter.of(tree);
            canonical = known;
        }
        return known;
    }

    /** Whether both say the same, wherever they stand. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Written that && Arrays.equals(canonical(), that.canonical());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(canonical());
    }
}
