package org.countersign.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TreeMap;
import org.countersign.courttime.certificate.Certificate;
import org.countersign.courttime.tree.CanonicalWriter;
import org.countersign.docket.DocketEntry;
import org.countersign.docket.DocketEvent;
import org.countersign.docket.PrintedDate;
import org.countersign.docket.Span;
import org.countersign.docket.reconciliation.Comparison;

/** Dockets and notices, read and computed, as one JSON array. */
final class DocketJson {
    private final Locale locale;
    private final CanonicalWriter out = new CanonicalWriter(1 << 16);

    DocketJson(Locale locale) {
        this.locale = locale;
        out.open('[');
    }

    String text() {
        return new String(out.close(']').toBytes(), StandardCharsets.UTF_8);
    }

    void add(CaseReport.Read read) {
        if (read.cases().isEmpty()) {
            out.item().open('{').member("file", read.file());
            out.member(read.refused() ? "refusal" : "remark", read.sentence().in(locale))
                    .close('}');
        }
        read.cases().forEach(each -> add(read.file(), each));
    }

    private void add(String file, CaseRead read) {
        var named = read.docket().courtCase();
        out.item().open('{').member("court", named.court());
        out.name("entries").item().open('[');
        read.entries().forEach(this::entry);
        out.close(']').member("file", file).member("number", named.number()).member("title", named.title());
        out.member("unread", String.valueOf(read.unread())).close('}');
    }

    private void entry(CaseRead.Entry entry) {
        DocketEntry printed = entry.entry();
        out.item().open('{');
        out.name("attachments").item().open('[');
        printed.attachments().forEach(each -> out.value(each.description()));
        out.close(']');
        out.name("events").item().open('[');
        entry.events().forEach(event -> event(event, printed));
        out.close(']');
        out.member("filed", printed.filed().map(LocalDate::toString).orElse(""));
        out.member("number", printed.number()).member("text", printed.text());
        out.name("unread").item().open('[');
        for (Span span : entry.reading().unread()) {
            out.value(span.of(printed.text()).strip());
        }
        out.close(']').close('}');
    }

    private void event(CaseRead.Event event, DocketEntry entry) {
        DocketEvent found = event.event();
        out.item().open('{').member("certainty", found.certainty().name().toLowerCase(Locale.ROOT));
        out.name("deadlines").item().open('[');
        for (Certificate certificate : event.deadlines()) {
            out.item();
            Json.write(out, certificate, locale);
        }
        out.close(']').member("event", found.trigger());
        out.texts("facts", new TreeMap<>(found.facts()));
        out.member("on", found.on().map(LocalDate::toString).orElse(""));
        out.name("printed").item().open('[');
        event.printed().forEach(this::printed);
        out.close(']').member("reason", found.reason().in(locale));
        out.member("service", found.service().orElse(""));
        out.member("source", found.span().of(entry.text()));
        out.member("span", found.span().start() + "-" + found.span().end());
        out.member("subject", found.subject())
                .member("type", found.type())
                .member("who", found.who())
                .close('}');
    }

    private void printed(CaseRead.Printed printed) {
        PrintedDate date = printed.date();
        out.item().open('{');
        out.member(
                "computed",
                printed.comparison()
                        .flatMap(Comparison::computed)
                        .map(LocalDate::toString)
                        .orElse(""));
        out.member(
                "difference",
                printed.comparison()
                        .flatMap(Comparison::difference)
                        .map(difference -> difference.id())
                        .orElse(""));
        out.member("label", date.label()).member("on", date.on().toString());
        out.member("what", date.what()).close('}');
    }
}
