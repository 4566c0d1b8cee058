package org.countersign.docket.format;

import org.countersign.docket.Reading;

/** A notice pasted or saved as plain text, without the headers of its message. */
public final class PlainNotice {
    private PlainNotice() {}

    public static boolean is(String text) {
        return NoticeText.isNotice(PageText.ofPlain(text));
    }

    public static Reading read(String text) {
        return new Reading.Noticed(new NoticeText(PageText.ofPlain(text), "").read());
    }
}
