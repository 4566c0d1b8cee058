package org.countersign.server.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countersign.courttime.Court;
import org.countersign.law.LawBook;

/**
 * The demo firm before anything of it is stored: who works there, and matters whose papers lie around today. The same
 * seed, day and law give the same firm to the byte.
 */
final class FictionalFirm {

    private final LawBook law;
    private final LocalDate today;
    private final Chance chance;
    private final List<CastMember> cast = CastMember.all();
    private final Map<String, Map<String, String>> courts =
            Sheet.rows("courts").stream().collect(Collectors.toMap(row -> Sheet.cell(row, "court"), row -> row));
    private final List<WrittenMatter> matters;

    FictionalFirm(long seed, LocalDate today, LawBook law) {
        this.law = law;
        this.today = today;
        chance = new Chance(seed);
        matters = PlannedMatter.all().stream().map(this::written).toList();
    }

    String name() {
        return Sheet.cell(Sheet.rows("firm").getFirst(), "name");
    }

    /** Notices in cases that are not the firm's, with texts that no reader of dockets understands. */
    List<Paper> strayPapers() {
        return Sheet.rows("stray").stream()
                .map(PlannedMatter::of)
                .map(this::written)
                .map(matter -> matter.notices().getFirst())
                .toList();
    }

    List<CastMember> cast() {
        return cast;
    }

    CastMember member(String key) {
        return cast.stream()
                .filter(member -> member.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody of the demo firm is called '" + key + "'"));
    }

    /** In the order of the table. */
    List<WrittenMatter> matters() {
        return matters;
    }

    private WrittenMatter written(PlannedMatter plan) {
        Map<String, String> row = Optional.ofNullable(courts.get(plan.court())).orElseThrow();
        Court court = law.courts().court(plan.court().replace("-criminal", "")).orElseThrow();
        Placing placing = new Placing(today, plan.shift(), law.law(), Optional.of(court));
        List<StoryLine> story = StoryLine.of(plan.story());
        Optional<LocalDate> filed = story.stream()
                .filter(line -> line.way() != StoryLine.Way.HAND)
                .findFirst()
                .map(line -> placing.day(line.day()));
        String judge = chance.name("judge");
        String theirs = chance.name("counsel");
        Map<String, String> names = names(plan, judge, theirs);
        return new WrittenMatter(
                plan,
                court,
                Sheet.cell(row, "jurisdiction"),
                Sheet.cell(row, "county"),
                story.isEmpty() ? "" : number(row, judge, filed.orElse(today.minusDays(plan.openedDaysAgo()))),
                story.isEmpty() ? "" : judge,
                filed,
                theirs,
                chance.name("insurer"),
                chance.name("witness"),
                story.stream().map(line -> entry(line, placing, names)).toList());
    }

    private WrittenMatter.Entry entry(StoryLine line, Placing placing, Map<String, String> names) {
        LocalDate on = placing.day(line.day());
        Map<String, String> all = new HashMap<>(names);
        all.put("clerk", chance.initials());
        all.put("receipt", chance.digits("{dddddddd}"));
        List<WrittenMatter.Happening> events = line.events().stream()
                .map(event -> new WrittenMatter.Happening(event.kind(), placing.day(event.day()), event.service()))
                .toList();
        return new WrittenMatter.Entry(line, on, placing.filled(line.text(), on, all), events);
    }

    private Map<String, String> names(PlannedMatter plan, String judge, String theirs) {
        boolean began = plan.isForTheOneWhoBegan();
        return Map.of(
                "plaintiff",
                began ? plan.client() : plan.opponent(),
                "defendant",
                began ? plan.opponent() : plan.client(),
                "judge",
                judge,
                "ours",
                member(plan.lead()).inClerksOrder(),
                "theirs",
                theirs);
    }

    private String number(Map<String, String> row, String judge, LocalDate filed) {
        String initials = judge.chars()
                .filter(Character::isUpperCase)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return chance.digits(Sheet.cell(row, "case_number")
                .replace("{yy}", "%02d".formatted(filed.getYear() % 100))
                .replace("{JJJ}", initials));
    }
}
