package org.countersign.courttime.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.countersign.courttime.Caveat;
import org.countersign.courttime.Court;
import org.countersign.courttime.Due;
import org.countersign.courttime.Label;
import org.countersign.courttime.Law;
import org.countersign.courttime.Outcome;
import org.countersign.courttime.Question;
import org.countersign.courttime.Reading;
import org.countersign.courttime.Step;
import org.countersign.courttime.calendar.Holiday;
import org.countersign.courttime.calendar.HolidayCalendar;
import org.countersign.courttime.rule.Rule;
import org.countersign.courttime.rule.ServiceDays;
import org.countersign.courttime.tree.CanonicalWriter;

/** The canonical form of a certificate. Members stand in sorted order here as in the bytes. */
final class CertificateForm {
    static final String FORMAT = "countersign-certificate-1";

    private final Certificate certificate;
    private final CanonicalWriter out = new CanonicalWriter(4096);

    CertificateForm(Certificate certificate) {
        this.certificate = certificate;
    }

    byte[] bytes() {
        out.open('{');
        calendars();
        out.name("counting").item().open('[');
        certificate.methods().forEach(method -> out.written(method.written()));
        out.close(']');
        court(certificate.question().court());
        out.member("format", FORMAT);
        question(certificate.question());
        related();
        result();
        out.name("rule").written(certificate.rule().written());
        out.name("service-days").item().open('[');
        certificate.serviceDays().forEach(table -> out.written(table.written()));
        out.close(']');
        services();
        steps();
        return out.close('}').toBytes();
    }

    private void calendars() {
        out.name("calendars").item().open('[');
        for (HolidayCalendar calendar : certificate.days()) {
            out.item().open('{');
            List<String> years = calendar.confirmedYears().stream()
                    .sorted()
                    .map(String::valueOf)
                    .toList();
            out.texts("confirmed-years", years);
            out.member("cover-from", calendar.coverFrom().toString());
            out.member("cover-to", calendar.coverTo().toString());
            out.member("first", calendar.first().toString());
            out.name("holidays").item().open('[');
            calendar.holidays().values().forEach(this::holiday);
            out.close(']');
            out.member("id", calendar.id());
            out.member("last", calendar.last().toString());
            out.member("version", calendar.version());
            out.close('}');
        }
        out.close(']');
    }

    private void holiday(Holiday holiday) {
        out.item().open('{');
        out.member("cite", holiday.cite());
        out.member("confirmed", String.valueOf(holiday.confirmed()));
        out.label("name", holiday.name());
        out.member("observed", String.valueOf(holiday.observed()));
        out.member("on", holiday.on().toString());
        out.member("standing", holiday.standing().word());
        out.close('}');
    }

    private void court(Court court) {
        out.name("court").item().open('{');
        out.texts("calendars", court.calendars());
        var kind = certificate.law().vocabulary().kinds().get(court.kind());
        out.member("counting", kind == null ? "" : kind.counting());
        out.member("id", court.id());
        out.member("jurisdiction", court.jurisdiction());
        out.member("kind", court.kind());
        out.member("name", court.name());
        out.member("state", court.state());
        out.texts("state-calendars", court.stateCalendars());
        out.name("zones").item().open('[');
        for (Court.Zone zone : court.zones()) {
            out.item().open('{');
            out.texts("places", zone.places().stream().sorted().toList());
            out.member("zone", zone.zone().getId());
            out.close('}');
        }
        out.close(']').close('}');
    }

    private void question(Question question) {
        out.name("question").item().open('{');
        out.member("at", question.trigger().at().map(Object::toString).orElse(""));
        out.member("event", question.trigger().event());
        out.texts("facts", question.facts().values());
        out.member("on", question.trigger().on().toString());
        out.member("rule", question.rule());
        out.member("service", question.trigger().service());
        out.member("source", question.trigger().source());
        out.close('}');
    }

    /** The rule that this one replaces, and those that displace it: both are shown. */
    private void related() {
        Law law = certificate.law();
        List<Rule> related =
                new ArrayList<>(law.displacing(certificate.question().rule()));
        law.rule(certificate.rule().replaces()).ifPresent(related::add);
        out.name("related").item().open('[');
        related.forEach(rule -> out.written(rule.latest().written()));
        out.close(']');
    }

    private void result() {
        out.name("result").item().open('{');
        switch (certificate.outcome()) {
            case Outcome.Deadline deadline -> deadline(deadline, List.of());
            case Outcome.Readings readings -> deadline(readings.prevailing(), readings.readings());
            case Outcome.Refusal refusal -> throw new IllegalStateException("a refusal has no certificate");
        }
        out.close('}');
    }

    private void deadline(Outcome.Deadline deadline, List<Reading> readings) {
        out.name("caveats").item().open('[');
        for (Caveat caveat : deadline.caveats()) {
            out.item().open('{').member("kind", caveat.kind().name());
            out.label("sentence", caveat.sentence()).close('}');
        }
        out.close(']');
        out.member("confirmed", String.valueOf(deadline.isConfirmed()));
        out.label("cutoff", deadline.cutoff().sentence());
        due(deadline.due());
        out.name("readings").item().open('[');
        for (Reading reading : readings) {
            out.item().open('{');
            due(reading.due());
            Label reason = reading.reason();
            out.label("reason", reason);
            out.member("role", reading.role().word());
            out.close('}');
        }
        out.close(']');
        out.member("zone", Dates.zoneId(deadline.due()));
    }

    private void due(Due due) {
        out.member("due-at", Dates.iso(due));
        out.member("due-on", due.on().toString());
    }

    /** The names of the service methods that the tables know: readings name them. */
    private void services() {
        Map<String, Label> names = new TreeMap<>();
        for (ServiceDays.Version table : certificate.serviceDays()) {
            table.add().keySet().forEach(each -> names.put(each, serviceName(each)));
            table.none().forEach(each -> names.put(each, serviceName(each)));
        }
        out.name("services").item().open('{');
        names.forEach(out::label);
        out.close('}');
    }

    private Label serviceName(String method) {
        return certificate.law().vocabulary().service(method);
    }

    private void steps() {
        out.name("steps").item().open('[');
        for (Step step : certificate.steps()) {
            out.item().open('{');
            out.member("detail", step.detail());
            out.member("do", step.kind().word());
            out.member("from", step.from().toString());
            out.member("to", step.to().toString());
            out.close('}');
        }
        out.close(']');
    }
}
