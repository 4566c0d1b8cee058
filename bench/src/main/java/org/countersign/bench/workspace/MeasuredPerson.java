package org.countersign.bench.workspace;

import java.util.List;
import java.util.UUID;
import org.countersign.server.database.Viewer;

/**
 * Someone of the measured firm who uses the workspace.
 *
 * @param viewer who they are
 * @param cookie the session, as a browser sends it back
 * @param matters those they may open, at most 300 of them named here
 * @param words to look for in the search box
 * @param names to check for conflicts, in no matter of the firm
 */
record MeasuredPerson(Viewer viewer, String cookie, List<UUID> matters, List<String> words, List<String> names) {

    UUID matter(long turn) {
        return matters.get(Math.floorMod(turn, matters.size()));
    }

    String word(long turn) {
        return words.get(Math.floorMod(turn, words.size()));
    }

    /** Three names, one on each line. */
    String names(long turn) {
        int place = Math.floorMod(turn * 3, names.size() - 2);
        return String.join("\n", names.subList(place, place + 3));
    }
}
