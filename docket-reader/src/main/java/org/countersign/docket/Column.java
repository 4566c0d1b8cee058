package org.countersign.docket;

import java.util.List;

/** A column that a table of entries can have, with the headers it is known by where the caller names none. */
public enum Column {
    COURT("court|court_id|court id|courtid"),
    CASE_NUMBER("docket_number|case_number|case number|case no|case no.|case|docket number"),
    CASE_TITLE("case_name|case name|title|case_title|case title|style"),
    ENTRY_NUMBER("document_number|entry_number|entry number|doc|doc.|doc no|doc. no.|#|no|no.|ecf no.|entry"),
    FILED("date_filed|filed|date filed|filing date|entry_date|entry date|date"),
    ENTERED("date_entered|entered|date entered"),
    TEXT("text|description|docket text|docket_text|docket entry|entry text|event");

    private final String headers;

    Column(String headers) {
        this.headers = headers;
    }

    /** The headers it is known by, in lower case, the surest first. */
    public List<String> headers() {
        return List.of(headers.split("\\|", -1));
    }
}
