/**
 * Court time: a docket event becomes its deadlines, each with a certificate. Nothing but the JDK, no clock, no input or
 * output; every type is immutable or confined to one call, so all of it may be shared between threads.
 */
module org.countersign.courttime {
    requires static transitive org.jspecify;

    exports org.countersign.courttime;
    exports org.countersign.courttime.calendar;
    exports org.countersign.courttime.certificate;
    exports org.countersign.courttime.change;
    exports org.countersign.courttime.rule;
    exports org.countersign.courttime.tree;
}
