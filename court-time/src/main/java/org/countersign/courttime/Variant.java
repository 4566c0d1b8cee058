package org.countersign.courttime;

import java.util.List;
import org.countersign.courttime.calendar.CourtDays;
import org.countersign.courttime.rule.Limb;
import org.countersign.courttime.rule.Rule;

/**
 * One way of reading a rule and its facts. The base variant is the prevailing reading; every other differs from it in
 * one respect.
 *
 * @param reason why it is read so; empty for the base
 * @param limbs the periods in this reading
 * @param sideAlternative which alternative of the counting method; -1 for none
 * @param sequenceAlternative which alternative of the service table; -1 for none
 * @param doubtfulService whether doubtful service days are added
 * @param service the service method assumed where none is stated; empty for none
 * @param completeAtOnce whether service counts on the day it was made though another reading takes a later one
 * @param days which holidays count
 */
record Variant(
        Label reason,
        List<Limb> limbs,
        int sideAlternative,
        int sequenceAlternative,
        boolean doubtfulService,
        String service,
        boolean completeAtOnce,
        CourtDays.Reading days) {

    static Variant base(Rule.Version version, String service) {
        return new Variant(Label.EMPTY, version.limbs(), -1, -1, false, service, false, CourtDays.Reading.PREVAILING);
    }

    Variant withLimbs(Label why, List<Limb> other) {
        return new Variant(why, other, -1, -1, false, service, false, days);
    }

    Variant withSide(Label why, int alternative) {
        return new Variant(why, limbs, alternative, -1, false, service, false, days);
    }

    Variant withSequence(Label why, int alternative) {
        return new Variant(why, limbs, -1, alternative, false, service, false, days);
    }

    Variant withDoubtfulService(Label why) {
        return new Variant(why, limbs, -1, -1, true, service, false, days);
    }

    Variant servedBy(Label why, String method) {
        return new Variant(why, limbs, -1, -1, doubtfulService, method, false, days);
    }

    Variant withServiceAtOnce(Label why) {
        return new Variant(why, limbs, -1, -1, doubtfulService, service, true, days);
    }

    Variant counting(Label why, CourtDays.Reading other) {
        return new Variant(
                why, limbs, sideAlternative, sequenceAlternative, doubtfulService, service, completeAtOnce, other);
    }
}
