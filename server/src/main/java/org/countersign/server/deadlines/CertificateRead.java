package org.countersign.server.deadlines;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.countersign.courttime.certificate.Certificate;
import org.countersign.courttime.certificate.Print;
import org.countersign.courttime.certificate.Verification;
import org.countersign.courttime.tree.Tree;
import org.countersign.server.pages.Step;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A kept certificate computed again from nothing but itself, and its steps as a person reads them. */
record CertificateRead(Verification verification) {

    private static final String STEP = "  - ";

    /** Empty when the text is no certificate. */
    static Optional<CertificateRead> of(String body) {
        return tree(JsonMapper.shared().readTree(body)) instanceof Tree.Mapping mapping
                ? switch (Verification.of(mapping)) {
                    case Verification.Result.Computed computed ->
                        Optional.of(new CertificateRead(computed.verification()));
                    case Verification.Result.NotACertificate not -> Optional.empty();
                }
                : Optional.empty();
    }

    Certificate certificate() {
        return verification.recomputed();
    }

    /** The whole certificate as lines of text. */
    List<String> print(Locale locale) {
        return Print.lines(certificate(), locale);
    }

    /** The trigger, then each step, the last one marked as the day that is due. */
    List<Step> steps(Locale locale, FactWords words) {
        var computed = certificate().steps();
        List<String> sentences = print(locale).stream()
                .filter(line -> line.startsWith(STEP))
                .map(line -> line.substring(STEP.length()))
                .toList();
        int triggers = sentences.size() - computed.size();
        var trigger = certificate().question().trigger();
        List<Step> steps = new ArrayList<>();
        for (int at = 0; at < sentences.size(); at++) {
            boolean isLast = at == sentences.size() - 1;
            steps.add(new Step(
                    at < triggers ? trigger.on() : computed.get(at - triggers).to(),
                    at < triggers ? words.in(sentences.get(at), certificate().question(), locale) : sentences.get(at),
                    "",
                    isLast ? certificate().rule().cite() : "",
                    isLast ? Step.State.DUE : Step.State.PASSED));
        }
        return steps;
    }

    private static Tree tree(JsonNode node) {
        if (node.isObject()) {
            Map<String, Tree> entries = new LinkedHashMap<>();
            node.properties().forEach(entry -> entries.put(entry.getKey(), tree(entry.getValue())));
            return new Tree.Mapping(entries, 0);
        }
        if (node.isArray()) {
            List<Tree> items = new ArrayList<>();
            node.forEach(item -> items.add(tree(item)));
            return new Tree.Items(items, 0);
        }
        return new Tree.Text(node.asString());
    }
}
