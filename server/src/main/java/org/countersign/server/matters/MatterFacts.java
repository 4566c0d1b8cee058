package org.countersign.server.matters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.courttime.Court;
import org.countersign.courttime.Label;
import org.countersign.courttime.Vocabulary;
import org.countersign.server.lawbook.Packs;
import org.countersign.server.pages.Wording;

/** What is known of a matter, in words. */
final class MatterFacts {

    private final CaseLists lists;
    private final Packs packs;

    MatterFacts(CaseLists lists, Packs packs) {
        this.lists = lists;
        this.packs = packs;
    }

    /** Court and number, side, phase: what lawyers say first. */
    String lead(Matter matter, Wording text) {
        Stream<String> court = matter.forum().courtId().map(this::court).stream();
        return Stream.of(
                        court,
                        Stream.of(matter.forum().caseNumber()),
                        Stream.of(lists.practiceAreas().name(matter.practiceArea(), text.locale())),
                        Stream.of(lists.sides().name(matter.ourSide(), text.locale())),
                        Stream.of(lists.phases(matter.practiceArea()).name(matter.phase(), text.locale())))
                .flatMap(each -> each)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    List<MatterPage.Fact> of(Matter matter, Wording text) {
        List<MatterPage.Fact> facts = new ArrayList<>();
        Matter.Forum forum = matter.forum();
        add(facts, text.of("matters.number"), matter.number());
        add(facts, text.of("matters.state"), lists.states().name(matter.state().word(), text.locale()));
        add(facts, text.of("matters.court"), forum.courtId().map(this::court).orElse(""));
        add(
                facts,
                text.of("matters.jurisdiction"),
                forum.jurisdiction().map(this::jurisdiction).orElse(""));
        add(facts, text.of("matters.county"), forum.county());
        add(facts, text.of("matters.case-number"), forum.caseNumber());
        add(
                facts,
                text.of("matters.case-filed"),
                forum.caseFiledOn().map(text::dayAndYear).orElse(""));
        add(facts, text.of("matters.judge"), forum.judge());
        add(
                facts,
                text.of("matters.incident"),
                matter.incident().on().map(text::dayAndYear).orElse(""));
        add(facts, text.of("matters.incident-place"), matter.incident().place());
        add(facts, text.of("matters.opened"), text.dayAndYear(matter.openedOn()));
        add(
                facts,
                text.of("matters.fee"),
                matter.acceptance().map(Matter.Acceptance::feeTerms).orElse(""));
        matter.legalFacts().forEach((fact, value) -> add(facts, fact(fact, text), value));
        matter.ending().ifPresent(ending -> {
            add(facts, text.of("matters.ended"), text.dayAndYear(ending.on()));
            add(facts, text.of("matters.ending-reason"), lists.closingReasons().name(ending.reason(), text.locale()));
        });
        return facts;
    }

    private static void add(List<MatterPage.Fact> facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.add(new MatterPage.Fact(name, value));
        }
    }

    private String court(String id) {
        return packs.court(id).map(Court::name).orElse(id);
    }

    private String jurisdiction(String id) {
        return packs.jurisdiction(id).map(Court::name).orElse(id);
    }

    private String fact(String id, Wording text) {
        Vocabulary.Fact fact = packs.vocabulary().facts().get(id);
        return (fact == null ? new Label(id, id) : fact.label()).in(text.locale());
    }
}
