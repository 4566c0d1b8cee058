package org.countersign.courttime.calendar;

import java.time.LocalDate;

/** The date of Easter Sunday, by the ecclesiastical new-moon tables of the Gregorian calendar (computus). */
final class Easter {
    private Easter() {}

    /** Easter Sunday of a year from 1583. Example: 2026 gives Sunday 5 April. */
    static LocalDate sunday(int year) {
        int goldenNumber = year % 19 + 1;
        int century = year / 100 + 1;
        int droppedLeapDays = 3 * century / 4 - 12;
        int moonCorrection = (8 * century + 5) / 25 - 5;
        int sundayShift = 5 * year / 4 - droppedLeapDays - 10;
        int epact = Math.floorMod(11 * goldenNumber + 20 + moonCorrection - droppedLeapDays, 30);
        if ((epact == 25 && goldenNumber > 11) || epact == 24) {
            epact++;
        }
        int fullMoon = 44 - epact < 21 ? 74 - epact : 44 - epact;
        int easter = fullMoon + 7 - (sundayShift + fullMoon) % 7;
        return LocalDate.of(year, 3, 1).plusDays(easter - 1L);
    }
}
