package org.countersign.docket.format;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.docket.Notice;
import org.countersign.docket.NoticedCase;
import org.countersign.docket.NoticedDocument;

/** The parts of a notice of filing, by the labels that every court's system prints. */
final class NoticeText {
    private static final String TRANSACTION = "The following transaction was";

    private final PageText page;
    private final String sender;
    private final Labels labels;

    /** @param sender the From line of the message; empty where there is none */
    NoticeText(PageText page, String sender) {
        this.page = page;
        this.sender = sender;
        this.labels = Labels.in(page.text());
    }

    /** Whether a page says of a transaction that it was entered, and in which case. */
    static boolean isNotice(PageText page) {
        return page.text().contains(TRANSACTION) && page.text().contains("Case Number");
    }

    Notice read() {
        Transaction transaction = Transaction.in(labels.transaction());
        String court = CourtNames.printed(page.text(), page.text().indexOf(TRANSACTION));
        return new Notice(
                CourtNames.title(page.text(), page.text().indexOf(TRANSACTION)),
                court,
                transaction.by(),
                transaction.entered(),
                transaction.enteredAt(),
                transaction.zone(),
                transaction.filed(),
                cases(court),
                documents(),
                Recipients.count(page.text(), labels.end()));
    }

    private List<NoticedCase> cases(String court) {
        List<CaseLabels> found = new ArrayList<>();
        for (Labels.Value value : labels.values()) {
            if (value.label() == Labels.Kind.CASE_NAME
                    || (found.isEmpty() && value.label().isOfCase())) {
                found.add(new CaseLabels(page, sender, court));
            }
            if (!found.isEmpty() && value.label().isOfCase()) {
                found.getLast().add(value);
            }
        }
        return withSharedText(
                found.stream().limit(Limits.LISTED).map(CaseLabels::read).toList());
    }

    /** A text printed once stands for the cases listed before it too. */
    private static List<NoticedCase> withSharedText(List<NoticedCase> cases) {
        List<NoticedCase> shared = new ArrayList<>(cases);
        String text = "";
        for (int at = cases.size() - 1; at >= 0; at--) {
            NoticedCase each = cases.get(at);
            text = each.text().isEmpty() ? text : each.text();
            shared.set(
                    at,
                    new NoticedCase(
                            each.courtCase(), each.filers(), each.entryNumber(), each.link(), text, each.closed()));
        }
        return shared;
    }

    private List<NoticedDocument> documents() {
        List<NoticedDocument> found = new ArrayList<>();
        for (Labels.Value value : labels.values()) {
            if (value.label() == Labels.Kind.DESCRIPTION && found.size() < Limits.LISTED) {
                found.add(new NoticedDocument(value.line(), ""));
            } else if (value.label() == Labels.Kind.FILENAME && !found.isEmpty()) {
                found.set(found.size() - 1, new NoticedDocument(found.getLast().description(), value.line()));
            }
        }
        return found;
    }

    /**
     * @param by who entered it
     * @param zone as printed
     */
    record Transaction(
            String by,
            Optional<LocalDate> entered,
            Optional<LocalTime> enteredAt,
            String zone,
            Optional<LocalDate> filed) {
        static Transaction in(String sentence) {
            return TransactionSentence.read(sentence);
        }
    }
}
