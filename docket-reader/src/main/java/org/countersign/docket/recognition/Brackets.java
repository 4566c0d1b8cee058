package org.countersign.docket.recognition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.countersign.docket.Span;

/** The bracketed stretches of a text, brackets included, each after the one that opens before it. One pass. */
final class Brackets {
    private Brackets() {}

    static List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '(') {
                open.push(at);
            } else if (text.charAt(at) == ')' && !open.isEmpty()) {
                found.add(new Span(open.pop(), at + 1));
            }
        }
        while (!open.isEmpty()) {
            found.add(new Span(open.pop(), text.length()));
        }
        found.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return found;
    }
}
