package org.countersign.server.matters;

import java.util.ArrayList;
import java.util.List;
import org.countersign.server.pages.Tone;
import org.countersign.server.pages.Wording;

/** What is at risk in a matter, and what somebody who takes it over would miss. */
final class MatterRisks {

    private static final int SOON = 10;

    private final Wording text;

    MatterRisks(Wording text) {
        this.text = text;
    }

    List<MatterPage.Risk> of(
            Matter matter,
            List<MatterPage.Due> next,
            List<MatterPage.Awaited> awaited,
            List<MatterPage.Happened> happened,
            List<MatterPage.Member> team,
            List<MatterPage.Paper> papers) {
        List<MatterPage.Risk> risks = new ArrayList<>();
        boolean isLive = matter.state() == Matter.State.INTAKE || matter.state() == Matter.State.OPEN;
        List<MatterPage.Due> ours =
                next.stream().filter(due -> due.actOf().equals("ours")).toList();
        add(
                risks,
                Tone.STOP,
                "past",
                ours.stream().filter(due -> due.daysLeft() < 0).count());
        add(
                risks,
                Tone.CARE,
                "soon",
                ours.stream()
                        .filter(due -> due.daysLeft() >= 0 && due.daysLeft() <= SOON)
                        .count());
        add(
                risks,
                Tone.CARE,
                "readings",
                next.stream().filter(MatterPage.Due::isUndecided).count());
        add(
                risks,
                Tone.CARE,
                "attorney",
                next.stream().filter(due -> !due.needsAttorney().isEmpty()).count());
        add(
                risks,
                Tone.CARE,
                "second",
                happened.stream().filter(MatterPage.Happened::awaitsSecond).count()
                        + awaited.stream().filter(each -> !each.isDeadline()).count());
        add(
                risks,
                Tone.CARE,
                "unassigned",
                ours.stream().filter(due -> due.who().isEmpty()).count());
        add(
                risks,
                Tone.CARE,
                "unread",
                papers.stream().filter(MatterPage.Paper::isOpen).count());
        add(risks, Tone.STOP, "no-deadline", isLive && next.isEmpty() && awaited.isEmpty() ? 1 : 0);
        add(risks, Tone.STOP, "no-attorney", isLive && team.stream().noneMatch(MatterRisks::isAttorney) ? 1 : 0);
        boolean isUncalendared = matter.incident().on().isPresent()
                && matter.forum().jurisdiction().isEmpty();
        add(risks, Tone.STOP, "no-jurisdiction", isLive && isUncalendared ? 1 : 0);
        add(
                risks,
                Tone.CARE,
                "no-court",
                matter.state() == Matter.State.OPEN && matter.forum().courtId().isEmpty() ? 1 : 0);
        add(
                risks,
                Tone.INFORMATION,
                "no-summary",
                matter.isOpenToSubstance() && isLive && matter.summary().isEmpty() ? 1 : 0);
        return risks;
    }

    private static boolean isAttorney(MatterPage.Member member) {
        return member.role().endsWith("attorney");
    }

    private void add(List<MatterPage.Risk> risks, Tone tone, String what, long count) {
        if (count > 0) {
            risks.add(new MatterPage.Risk(
                    tone, text.of("matters.risk.word." + what), text.of("matters.risk.sentence." + what, count)));
        }
    }
}
