package org.countersign.server.deadlines;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.courttime.CourtTime;
import org.countersign.courttime.Outcome;
import org.countersign.courttime.certificate.Dates;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.lawbook.Packs;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.Step;
import org.countersign.server.templates.Templates;
import org.countersign.server.walls.Act;
import org.countersign.server.walls.Authority;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Puts the page of a deadline together. */
@Component
class DeadlinePageMaking {

    private final DeadlineStore store;
    private final AwaitedStore awaited;
    private final AssigneeStore people;
    private final Nearness nearness;
    private final Packs packs;
    private final Templates templates;

    DeadlinePageMaking(
            DeadlineStore store,
            AwaitedStore awaited,
            AssigneeStore people,
            Nearness nearness,
            Packs packs,
            Templates templates) {
        this.store = store;
        this.awaited = awaited;
        this.people = people;
        this.nearness = nearness;
        this.packs = packs;
        this.templates = templates;
    }

    JteModel page(
            DSLContext transaction,
            SignedIn who,
            Frame frame,
            DeadlineView deadline,
            boolean verify,
            DeadlineForm form,
            Map<String, String> refusals) {
        Optional<CertificateRead> read = deadline.sha256().isEmpty()
                ? Optional.empty()
                : store.certificate(transaction, who.viewer(), deadline).flatMap(CertificateRead::of);
        var locale = frame.text().locale();
        return templates.deadlinesDeadline(new DeadlinePage(
                frame,
                deadline,
                awaited.doubted(transaction, deadline.row().deadlineId())
                        .map(event -> "/matters/" + deadline.row().matterId() + "/events/" + event),
                near(frame, who, deadline),
                read.map(certificate -> certificate.steps(locale, new FactWords(packs.vocabulary())))
                        .orElse(List.<Step>of()),
                read.map(certificate -> certificate.print(locale)).orElse(List.of()),
                verify ? verified(frame, read) : "",
                people.team(transaction, who.viewer(), deadline.row().matterId()),
                Authority.refusal(who, Act.OVERRIDE_A_DEADLINE)
                        .map(sentence -> sentence.in(locale))
                        .orElse(""),
                Extendability.of(packs, deadline)
                        .refusal("order")
                        .map(sentence -> sentence.in(locale))
                        .filter(unused -> Extendability.of(packs, deadline).by().contains("no"))
                        .orElse(""),
                form,
                refusals));
    }

    private AgendaPage.Near near(Frame frame, SignedIn who, DeadlineView deadline) {
        AgendaRow row = deadline.row();
        int days =
                nearness.courtDays(row.courtId(), frame.now().atZone(who.zone()).toLocalDate(), row.inForceOn());
        return AgendaPage.Near.of(row, days);
    }

    /** What computing the certificate again came to, and whether today's law gives another date. */
    private String verified(Frame frame, Optional<CertificateRead> read) {
        if (read.isEmpty() || !read.get().verification().agrees()) {
            return frame.text().of("deadlines.verify.differs");
        }
        var certificate = read.get().certificate();
        Outcome today = new CourtTime(packs.law()).answer(certificate.question());
        String law = switch (today) {
            case Outcome.Refusal refusal -> refusal.sentence().in(frame.text().locale());
            case Outcome.Deadline deadline -> compared(frame, certificate.outcome(), deadline);
            case Outcome.Readings readings -> compared(frame, certificate.outcome(), readings.prevailing());
        };
        return frame.text().of("deadlines.verify.same", certificate.sha256()) + " " + law;
    }

    private static String compared(Frame frame, Outcome before, Outcome.Deadline now) {
        boolean same = Terms.of(before).dueOn().equals(now.due().on());
        return same
                ? frame.text().of("deadlines.verify.today-same")
                : frame.text()
                        .of(
                                "deadlines.verify.today-other",
                                Dates.due(now.due()).in(frame.text().locale()));
    }
}
