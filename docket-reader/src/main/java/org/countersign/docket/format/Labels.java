package org.countersign.docket.format;

import java.util.ArrayList;
import java.util.List;

/** The labels of a notice and what stands after each, to the next. */
final class Labels {
    private static final String TRANSACTION = "The following transaction was";

    private final List<Value> values;
    private final String transaction;
    private final int end;

    private Labels(List<Value> values, String transaction, int end) {
        this.values = values;
        this.transaction = transaction;
        this.end = end;
    }

    /** What the labels of a kind are about. */
    enum Group {
        CASE,
        DOCUMENTS,
        RECIPIENTS
    }

    /** What a label announces. The order is that of trial: of two that fit, the first. */
    enum Kind {
        CASE_NAME(Group.CASE, "Case Name:"),
        CASE_NUMBER(Group.CASE, "Case Number:"),
        FILER(Group.CASE, "Filer:"),
        CHAPTER(Group.CASE, "Chapter:"),
        WARNING(Group.CASE, "WARNING:"),
        DOCUMENT_NUMBER(Group.CASE, "Document Number:"),
        DOCUMENTS(Group.CASE, "Document(s):"),
        TEXT(Group.CASE, "Docket Text:"),
        DESCRIPTION(Group.DOCUMENTS, "Document description:"),
        FILENAME(Group.DOCUMENTS, "Original filename:"),
        OLD_FILENAME(Group.DOCUMENTS, "Original file name:"),
        STAMP(Group.DOCUMENTS, "Electronic document Stamp:"),
        OLD_STAMP(Group.DOCUMENTS, "Electronic document stamp:"),
        ASSOCIATED(Group.DOCUMENTS, "The following document(s) are associated"),
        MAILED(Group.RECIPIENTS, "Notice has been electronically mailed to:"),
        WILL_BE_MAILED(Group.RECIPIENTS, "Notice will be electronically mailed to:"),
        NOT_MAILED(Group.RECIPIENTS, "Notice will not be electronically mailed to:"),
        NOT_BEEN_MAILED(Group.RECIPIENTS, "Notice has not been electronically mailed to:"),
        OTHER_MEANS(Group.RECIPIENTS, "Notice has been delivered by other means to:"),
        WILL_OTHER_MEANS(Group.RECIPIENTS, "Notice will be delivered by other means to:"),
        MAILED_BY(Group.RECIPIENTS, "Notice will be mailed to:"),
        SENT(Group.RECIPIENTS, "Notice sent to:");

        private final Group group;
        private final String words;

        Kind(Group group, String words) {
            this.group = group;
            this.words = words;
        }

        /** Whether it describes a case rather than the documents or the recipients. */
        boolean isOfCase() {
            return group == Group.CASE;
        }

        /** Whether the line before it names the case it is about. */
        boolean isOfRecipients() {
            return group == Group.RECIPIENTS;
        }
    }

    /**
     * @param from the first character after the label
     * @param to the character after its value
     */
    record Value(Kind label, String text, int from, int to) {
        /** The value as one line. */
        String line() {
            return Texts.oneLine(text);
        }
    }

    static Labels in(String text) {
        int start = Math.max(0, text.indexOf(TRANSACTION));
        List<Place> places = places(text, start);
        List<Value> values = new ArrayList<>();
        for (int at = 0; at < places.size(); at++) {
            Place place = places.get(at);
            int to = at + 1 < places.size() ? places.get(at + 1).start() : text.length();
            values.add(
                    new Value(place.kind(), text.substring(place.end(), Math.max(place.end(), to)), place.end(), to));
        }
        int first = places.isEmpty() ? text.length() : places.getFirst().start();
        int end = values.stream()
                .filter(value -> value.label().isOfRecipients())
                .mapToInt(Value::from)
                .findFirst()
                .orElse(text.length());
        return new Labels(values, text.substring(start, first), end);
    }

    private static List<Place> places(String text, int from) {
        List<Place> places = new ArrayList<>();
        int line = from;
        while (line >= 0 && line < text.length()) {
            int end = text.indexOf('\n', line);
            int lineEnd = end < 0 ? text.length() : end;
            place(text, line, lineEnd, places);
            line = end < 0 ? -1 : end + 1;
        }
        return places;
    }

    private static void place(String text, int line, int lineEnd, List<Place> places) {
        for (Kind kind : Kind.values()) {
            int at = kind.isOfRecipients() ? indexOf(text, kind.words, line, lineEnd) : startOf(text, kind.words, line);
            if (at >= 0) {
                places.add(new Place(kind, kind.isOfRecipients() ? line : at, at + kind.words.length()));
                int rest = at + kind.words.length();
                place(text, rest, lineEnd, places);
                return;
            }
        }
    }

    private static int startOf(String text, String words, int line) {
        int at = line;
        while (at < text.length()
                && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == '\u00A0')) {
            at++;
        }
        return text.startsWith(words, at) ? at : -1;
    }

    private static int indexOf(String text, String words, int line, int lineEnd) {
        int at = text.indexOf(words, line);
        return at >= 0 && at < lineEnd && at - line < 120 ? at : -1;
    }

    /** Each label with its value, in order. */
    List<Value> values() {
        return values;
    }

    /** The sentence that says when the transaction was entered and filed. */
    String transaction() {
        return transaction;
    }

    /** Where the list of recipients begins. */
    int end() {
        return end;
    }

    private record Place(Kind kind, int start, int end) {}
}
