package org.countersign.docket.format;

/** How much is read of one file. What is beyond is refused with a sentence, never half read. */
public final class Limits {
    /** Bytes of a file. */
    public static final int FILE = 64 << 20;

    /** Bytes of a message. */
    static final int MAIL = 32 << 20;

    /** Lines of a message that may begin a part. */
    static final int MAIL_BOUNDARIES = 5_000;

    /** Bytes of one part of a message, decoded. */
    static final int MAIL_PART = 8 << 20;

    /** Parts within parts of a message. */
    static final int MAIL_DEPTH = 12;

    /** Parts of a message. */
    static final int MAIL_PARTS = 200;

    /** Levels of JSON. */
    static final int JSON_DEPTH = 60;

    /** Characters of one JSON text. */
    static final int JSON_TEXT = 4 << 20;

    /** Cases, documents or filers listed in one notice. */
    static final int LISTED = 2_000;

    private Limits() {}
}
