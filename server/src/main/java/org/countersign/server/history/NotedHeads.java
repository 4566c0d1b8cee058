package org.countersign.server.history;

import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;

/** Hashes of heads that someone noted elsewhere earlier: each must still stand in a chain, or history was written anew. */
final class NotedHeads {

    private final Set<String> unseen = new TreeSet<>();

    void expect(String hash) {
        unseen.add(hash);
    }

    void pass(byte[] hash) {
        if (!unseen.isEmpty()) {
            unseen.remove(HexFormat.of().formatHex(hash));
        }
    }

    Set<String> unseen() {
        return unseen;
    }
}
