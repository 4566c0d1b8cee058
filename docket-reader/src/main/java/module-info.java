/**
 * Court paper becomes docket events: dockets and notices of filing are read, their texts understood as far as tables of
 * words allow, and each date that a court printed is set beside the one the law gives. No network, no clock.
 */
module org.countersign.docket {
    requires transitive org.countersign.courttime;
    requires static transitive org.jspecify;
    requires jakarta.mail;
    requires org.apache.commons.csv;
    requires org.jsoup;
    requires tools.jackson.core;

    exports org.countersign.docket;
    exports org.countersign.docket.reconciliation;
}
