package org.countersign.server.deadlines;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.lawbook.Packs;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.Step;
import org.countersign.server.templates.Templates;
import org.countersign.server.walls.Act;
import org.countersign.server.walls.Authority;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Puts the page of one change of the law together. */
@Component
class LawChangePageMaking {

    private final LawChangeStore store;
    private final Packs packs;
    private final Templates templates;

    LawChangePageMaking(LawChangeStore store, Packs packs, Templates templates) {
        this.store = store;
        this.packs = packs;
        this.templates = templates;
    }

    JteModel page(
            DSLContext transaction,
            SignedIn who,
            Frame frame,
            LawChange change,
            String reason,
            Map<String, String> refusals) {
        Optional<CertificateRead> before = certificate(transaction, who, change, change.wasSha256());
        Optional<CertificateRead> after = certificate(transaction, who, change, change.becomesSha256());
        return templates.deadlinesLawChange(new LawChangePage(
                frame,
                change,
                differences(frame, change, before, after),
                steps(frame, before),
                steps(frame, after),
                Authority.refusal(who, Act.DECIDE_A_LAW_CHANGE)
                        .map(sentence -> sentence.in(frame.text().locale()))
                        .orElse(""),
                reason,
                refusals));
    }

    private List<String> differences(
            Frame frame, LawChange change, Optional<CertificateRead> before, Optional<CertificateRead> after) {
        List<String> sentences = new ArrayList<>();
        if (!change.sentence().in(frame.text().locale()).isEmpty()) {
            sentences.add(change.sentence().in(frame.text().locale()));
        }
        if (change.effect().equals("delete")) {
            sentences.add(frame.text()
                    .of(
                            packs.law().rule(change.ruleId()).isEmpty()
                                    ? "deadlines.law.differs.rule-gone"
                                    : "deadlines.law.differs.not-started"));
        }
        if (change.effect().equals("add")) {
            sentences.add(frame.text().of("deadlines.law.differs.rule-new"));
        }
        if (before.isPresent() && after.isPresent()) {
            sentences.addAll(new LawDifference(frame.text())
                    .sentences(before.get().certificate(), after.get().certificate()));
        }
        return sentences;
    }

    private List<Step> steps(Frame frame, Optional<CertificateRead> read) {
        return read.map(certificate -> certificate.steps(frame.text().locale(), new FactWords(packs.vocabulary())))
                .orElse(List.of());
    }

    private Optional<CertificateRead> certificate(
            DSLContext transaction, SignedIn who, LawChange change, String sha256) {
        return sha256.isEmpty()
                ? Optional.empty()
                : store.certificate(transaction, who.viewer(), change.matterId(), sha256)
                        .flatMap(CertificateRead::of);
    }
}
