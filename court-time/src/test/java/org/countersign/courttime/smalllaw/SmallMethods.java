package org.countersign.courttime.smalllaw;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.courttime.rule.CountingMethod;
import org.countersign.courttime.rule.MethodReader;
import org.countersign.courttime.rule.ServiceDays;
import org.countersign.courttime.tree.Defect;

/** Ways of counting and of serving, after the texts that they cite. */
public final class SmallMethods {
    private static final String BACK_OR_ON = "roll: none, alternatives: ["
            + "{roll: backward, reason: {en: the court day before is safe, es: el día hábil anterior es prudente}}, "
            + "{roll: forward, reason: {en: some carry the day forward, es: algunos pasan el día hacia adelante}}]";

    private SmallMethods() {}

    /** The counting methods. */
    public static List<CountingMethod> counting() {
        return Stream.of("""
                        id: frcp-6, cite: Fed. R. Civ. P. 6(a), confirmed: true, ends: end of day, versions: [
                          {from: 2009-12-01, first-day: next day, short-periods: none,
                           after: {holidays: [court, state], roll: forward}, before: {holidays: [court], roll: backward}},
                          {from: 1985-08-01, to: 2009-11-30, first-day: next day, short-periods: fewer than 11 days,
                           after: {holidays: [court, state], roll: forward}, before: {holidays: [court], roll: backward}}]
                        """, """
                        id: fla-jud-2-514, cite: Fla. R. Gen. Prac. & Jud. Admin. 2.514(a), confirmed: true,
                        ends: end of day in America/New_York, first-day: next court day, short-periods: fewer than 7 days,
                        after: {holidays: [court], roll: forward}, before: {holidays: [court], roll: backward}
                        """, """
                        id: ccp-12, cite: Cal. Code Civ. Proc. 12 and 12a, confirmed: true, ends: end of day,
                        after: {holidays: [court], roll: forward}, before: {holidays: [court], %s}
                        """.formatted(BACK_OR_ON), """
                        id: ccp-2016-060, cite: Cal. Code Civ. Proc. 2016.060, confirmed: true, ends: end of day,
                        after: {holidays: [court], roll: forward}, before: {holidays: [court], roll: forward}
                        """, """
                        id: trcp-4, cite: Tex. R. Civ. P. 4, confirmed: true, ends: end of day, short-periods: 5 days or fewer,
                        after: {holidays: [court], roll: forward}, before: {holidays: [court], %s}
                        """.formatted(BACK_OR_ON), """
                        id: gcl-20, cite: "N.Y. Gen. Constr. Law 20, 25-a", confirmed: true, ends: end of day,
                        short-periods: exactly 2 days,
                        after: {holidays: [court], roll: forward}, before: {holidays: [court], roll: backward}
                        """, """
                        id: every-day, cite: Statute with its own counting, confirmed: true, ends: end of day,
                        after: {holidays: [court], roll: none}, before: {holidays: [court], roll: none}
                        """, """
                        id: from-memory, cite: A method from memory, confirmed: false, ends: end of day,
                        after: {holidays: [court], roll: forward}, before: {holidays: [court], roll: backward}
                        """)
                .map(SmallMethods::method)
                .toList();
    }

    /** The tables of service days. */
    public static List<ServiceDays> service() {
        return Stream.of("""
                        id: frcp-6-d, cite: Fed. R. Civ. P. 6(d), confirmed: true, sequence: add after expiry, versions: [
                          {from: 2016-12-01, add: [{by: [mail, clerk], days: 3 days}], none: [personal, electronic]},
                          {from: 2005-12-01, to: 2016-11-30, add: [{by: [mail, clerk, electronic], days: 3 days}], none: [personal]},
                          {from: 2001-12-01, to: 2005-11-30, sequence: lengthen, add: [{by: [mail, clerk, electronic], days: 3 days}],
                           none: [personal], alternatives: [{sequence: add after expiry,
                             reason: {en: the sequence was disputed until 2005, es: hasta 2005 se discutía el orden}}]}]
                        """, """
                        id: ccp-1013, cite: Cal. Code Civ. Proc. 1013, confirmed: true, sequence: lengthen,
                        add: [{by: [mail], days: 5 days}, {by: [mail-out-of-state], days: 10 days},
                              {by: [overnight, electronic], days: 2 court days}], none: [personal],
                        complete: [{by: [electronic], on-closed-day: next court day,
                          doubtful: {reason: {en: some count from the day of transmission, es: algunos cuentan desde el envío}}}]
                        """, """
                        id: trcp-21a, cite: Tex. R. Civ. P. 21a, confirmed: true, sequence: lengthen,
                        add: [{by: [mail], days: 3 days}], none: [personal, electronic, fax],
                        complete: [{by: [fax], from-hour: 17:00, then: next day}]
                        """, """
                        id: ill-sct-12, cite: Ill. S. Ct. R. 12(c), confirmed: true, none: [personal, electronic, mail],
                        complete: [{by: [mail], after: 4 days}]
                        """, """
                        id: fla-jud-2-514-b, cite: Fla. R. Gen. Prac. & Jud. Admin. 2.514(b), confirmed: true,
                        sequence: add after expiry, add: [{by: [mail], days: 5 days}], none: [personal, electronic]
                        """, """
                        id: cplr-2103, cite: N.Y. CPLR 2103(b), confirmed: true, sequence: lengthen,
                        add: [{by: [mail], days: 5 days}, {by: [mail-out-of-state], days: 6 days},
                              {by: [overnight], days: 1 business day}], none: [personal, electronic]
                        """).map(SmallMethods::table).toList();
    }

    private static CountingMethod method(String entries) {
        List<Defect> defects = new ArrayList<>();
        return sound(MethodReader.method(FlowTree.of(entries), defects), defects);
    }

    private static ServiceDays table(String entries) {
        List<Defect> defects = new ArrayList<>();
        return sound(MethodReader.serviceDays(FlowTree.of(entries), defects), defects);
    }

    static <T> T sound(T read, List<Defect> defects) {
        if (!defects.isEmpty()) {
            throw new IllegalArgumentException(defects.toString());
        }
        return read;
    }
}
