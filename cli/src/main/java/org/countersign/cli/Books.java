package org.countersign.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import org.countersign.law.Finding;
import org.countersign.law.LawBook;
import org.countersign.law.LawFiles;
import org.countersign.law.LawLoader;
import org.jspecify.annotations.Nullable;

/** The law that a command computes with. */
final class Books {
    private Books() {}

    /** The law of this build, with a standing order where one is given. */
    static LawBook withOrder(@Nullable Path order) {
        if (order == null) {
            return LawLoader.own();
        }
        if (!Files.isRegularFile(order)) {
            throw new Failures.Unusable("There is no file " + order + "; name the standing order's file.");
        }
        SequencedMap<String, String> texts = LawFiles.own();
        String name = order.toString();
        texts.put(name, LawFiles.in(order).firstEntry().getValue());
        LawBook book = LawLoader.load(texts);
        List<Finding> wrong = book.findings().stream()
                .filter(finding -> finding.file().equals(name))
                .toList();
        if (!wrong.isEmpty()) {
            throw new Failures.Unusable("The standing order cannot be used: " + wrong.getFirst());
        }
        return book;
    }
}
