package org.countersign.courttime.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.countersign.courttime.tree.CanonicalWriter;
import org.countersign.courttime.tree.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TamperedCertificates {
    /** A certificate with one of its texts changed, and where. */
    record Tampered(String place, Tree tree) {
        Tampered under(String parent, Function<Tree, Tree> whole) {
            return new Tampered(parent + "/" + place, whole.apply(tree));
        }

        @Override
        public String toString() {
            return place;
        }
    }

    static Stream<Golden> kept() {
        return Golden.all();
    }

    @ParameterizedTest
    @MethodSource("kept")
    void neverAgreeWhereTheResultOrAStepIsChanged(Golden golden) {
        assertThat(tampered(golden))
                .filteredOn(each ->
                        each.place().startsWith("result/") || each.place().startsWith("steps/"))
                .hasSizeGreaterThan(15)
                .allSatisfy(TamperedCertificates::assertNoAgreement);
    }

    @ParameterizedTest
    @MethodSource("kept")
    void neverAgreeWhereTheDayOfTheTriggerIsAnother(Golden golden) {
        Tree.Mapping whole = JsonTree.of(golden.kept());
        Tree.Mapping question = (Tree.Mapping) whole.entries().get("question");

        assertNoAgreement(
                new Tampered("on", with(whole, "question", with(question, "on", new Tree.Text("2026-10-01")))));
    }

    /** A name or a source may be exchanged for another: that is a certificate too, but not the one with this hash. */
    @ParameterizedTest
    @MethodSource("kept")
    void neverKeepTheirHash(Golden golden) {
        assertThat(tampered(golden))
                .hasSizeGreaterThan(120)
                .allSatisfy(each -> assertThat(Certificate.sha256(CanonicalWriter.of(each.tree())))
                        .isNotEqualTo(golden.keptHash()));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void areComputedOrRefusedWithASentenceWhicheverTextIsChanged(Golden golden) {
        assertThat(tampered(golden)).allSatisfy(each -> {
            if (Verification.of((Tree.Mapping) each.tree()) instanceof Verification.Result.NotACertificate not) {
                assertThat(not.sentence()).isNotBlank();
            }
        });
    }

    private static List<Tampered> tampered(Golden golden) {
        Tree.Mapping whole = JsonTree.of(golden.kept());
        List<Tampered> all = new ArrayList<>(changed(whole, text -> text + "1"));
        all.addAll(changed(whole, text -> text.isEmpty() ? "x" : ""));
        return all;
    }

    @ParameterizedTest
    @MethodSource("kept")
    void neverAgreeWhicheverMemberIsMissing(Golden golden) {
        Tree.Mapping whole = JsonTree.of(golden.kept());

        assertThat(whole.entries().keySet())
                .allSatisfy(member -> assertNoAgreement(new Tampered(member, whole.without(member))));
    }

    @Test
    void areRefusedWithASentenceWhereADateIsImpossible() {
        Tree.Mapping whole = JsonTree.of(Golden.all().findFirst().orElseThrow().kept());
        Tree.Mapping question = (Tree.Mapping) whole.entries().get("question");
        Tree.Mapping impossible = with(whole, "question", with(question, "on", new Tree.Text("2026-02-30")));

        assertThat(Verification.of(impossible))
                .isInstanceOfSatisfying(
                        Verification.Result.NotACertificate.class,
                        not -> assertThat(not.sentence()).contains("2026-02-30"));
    }

    @Test
    void areRefusedWithASentenceWhereTheFormatIsAnother() {
        Tree.Mapping whole = JsonTree.of(Golden.all().findFirst().orElseThrow().kept());

        assertThat(Verification.of(with(whole, "format", new Tree.Text("countersign-certificate-2"))))
                .isEqualTo(new Verification.Result.NotACertificate(
                        "certificate: `format` must be countersign-certificate-1."));
        assertThat(Verification.of(new Tree.Mapping(Map.of(), 0)))
                .isInstanceOf(Verification.Result.NotACertificate.class);
    }

    private static void assertNoAgreement(Tampered tampered) {
        switch (Verification.of((Tree.Mapping) tampered.tree())) {
            case Verification.Result.Computed computed ->
                assertThat(computed.verification().agrees())
                        .as(tampered.place())
                        .isFalse();
            case Verification.Result.NotACertificate not ->
                assertThat(not.sentence()).as(tampered.place()).isNotBlank();
        }
    }

    private static List<Tampered> changed(Tree tree, Function<String, String> change) {
        List<Tampered> all = new ArrayList<>();
        switch (tree) {
            case Tree.Text text -> all.add(new Tampered("", new Tree.Text(change.apply(text.value()))));
            case Tree.Items items -> {
                for (int at = 0; at < items.items().size(); at++) {
                    int place = at;
                    changed(items.items().get(at), change)
                            .forEach(each -> all.add(each.under("" + place, other -> with(items, place, other))));
                }
            }
            case Tree.Mapping mapping ->
                mapping.entries()
                        .forEach((key, value) -> changed(value, change)
                                .forEach(each -> all.add(each.under(key, other -> with(mapping, key, other)))));
        }
        return all;
    }

    private static Tree.Items with(Tree.Items items, int place, Tree other) {
        List<Tree> copy = new ArrayList<>(items.items());
        copy.set(place, other);
        return new Tree.Items(copy, 0);
    }

    private static Tree.Mapping with(Tree.Mapping mapping, String key, Tree other) {
        Map<String, Tree> copy = new LinkedHashMap<>(mapping.entries());
        copy.put(key, other);
        return new Tree.Mapping(copy, 0);
    }
}
