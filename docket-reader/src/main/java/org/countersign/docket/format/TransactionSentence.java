package org.countersign.docket.format;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.countersign.docket.text.Dates;
import org.countersign.docket.text.StatedDate;
import org.countersign.docket.text.Words;

/** "The following transaction was entered by Roe, Jane on 3/2/2026 at 11:53 AM CST and filed on 3/2/2026". */
final class TransactionSentence {
    private TransactionSentence() {}

    static NoticeText.Transaction read(String sentence) {
        Words words = Words.of(sentence);
        List<StatedDate> dates = Dates.in(words, Optional.empty());
        Optional<StatedDate> filed =
                dates.stream().filter(date -> isFiled(words, date.from())).findFirst();
        Optional<StatedDate> entered =
                dates.stream().filter(date -> !isFiled(words, date.from())).findFirst();
        Optional<LocalTime> time = entered.flatMap(StatedDate::time);
        Optional<LocalDate> on = entered.map(StatedDate::on);
        String zone = entered.map(date -> zone(words, date.to())).orElse("");
        return new NoticeText.Transaction(
                by(words, dates), on, time, zone, filed.map(StatedDate::on).or(() -> on));
    }

    private static boolean isFiled(Words words, int date) {
        return words.is(date - 1, "filed") || (words.is(date - 1, "on") && words.is(date - 2, "filed"));
    }

    private static String zone(Words words, int at) {
        boolean zone = at < words.size()
                && words.at(at).lower().length() == 3
                && words.at(at).lower().endsWith("t");
        return zone ? words.between(at, at + 1) : "";
    }

    private static String by(Words words, List<StatedDate> dates) {
        int end = dates.isEmpty() ? words.size() : dates.getFirst().from();
        int start = 4;
        while (start < end && !words.is(start - 1, "by") && !words.is(start - 1, "from")) {
            start++;
        }
        while (end > start && words.is(end - 1, "on", "entered", "filed", "and")) {
            end--;
        }
        return start < end ? Texts.oneLine(words.between(start, end)) : "";
    }
}
