package org.countersign.courttime.smalllaw;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.courttime.calendar.CalendarReader;
import org.countersign.courttime.calendar.HolidayCalendar;
import org.countersign.courttime.tree.Defect;

/** Five calendars of 2000 to 2035, each holiday with the text that makes it one. */
public final class SmallCalendars {
    private static final String SUBSTITUTES = "observed: {saturday: friday before, sunday: monday after}";
    private static final String DOUBTFUL = SUBSTITUTES + ", observed-standing: doubtful";

    /** 5 U.S.C. 6103(a); a Friday or Monday in place of a weekend date is doubtful, an executive closing disputed. */
    public static final HolidayCalendar FEDERAL = calendar(
            "us-federal",
            "5 U.S.C. 6103(a)",
            List.of("{on: 2025-12-24, en: Executive closing, es: Cierre del ejecutivo, standing: disputed}"),
            yearly("New Year's Day", "January 1", DOUBTFUL),
            yearly("Birthday of M. L. King", "third Monday of January", "from: 1986-01-01"),
            yearly("Washington's Birthday", "third Monday of February", ""),
            yearly("Memorial Day", "last Monday of May", ""),
            yearly("Juneteenth", "June 19", "from: 2021-06-17, " + DOUBTFUL),
            yearly("Independence Day", "July 4", DOUBTFUL),
            yearly("Labor Day", "first Monday of September", ""),
            yearly("Columbus Day", "second Monday of October", ""),
            yearly("Veterans Day", "November 11", DOUBTFUL),
            yearly("Thanksgiving Day", "fourth Thursday of November", ""),
            yearly("Christmas Day", "December 25", DOUBTFUL));

    /** Cal. Code Civ. Proc. 135 with Cal. Rules of Court 1.11. */
    public static final HolidayCalendar CALIFORNIA = calendar(
            "us-ca",
            "Cal. Code Civ. Proc. 135",
            List.of(),
            yearly("New Year's Day", "January 1", SUBSTITUTES),
            yearly("M. L. King Day", "third Monday of January", ""),
            yearly("Lincoln's Birthday", "February 12", SUBSTITUTES),
            yearly("Presidents' Day", "third Monday of February", ""),
            yearly("Cesar Chavez Day", "March 31", SUBSTITUTES),
            yearly("Memorial Day", "last Monday of May", ""),
            yearly("Juneteenth", "June 19", "from: 2023-01-01, " + SUBSTITUTES),
            yearly("Independence Day", "July 4", SUBSTITUTES),
            yearly("Labor Day", "first Monday of September", ""),
            yearly("Native American Day", "fourth Friday of September", "from: 2022-01-01"),
            yearly("Veterans Day", "November 11", SUBSTITUTES),
            yearly("Thanksgiving Day", "fourth Thursday of November", ""),
            yearly("Day after Thanksgiving", "day after fourth Thursday of November", ""),
            yearly("Christmas Day", "December 25", SUBSTITUTES));

    /** Fla. R. Gen. Prac. & Jud. Admin. 2.514(a)(6)(A). */
    public static final HolidayCalendar FLORIDA = calendar(
            "us-fl",
            "Fla. R. Gen. Prac. & Jud. Admin. 2.514(a)(6)(A)",
            List.of(),
            yearly("New Year's Day", "January 1", SUBSTITUTES),
            yearly("Birthday of M. L. King", "third Monday of January", ""),
            yearly("Memorial Day", "last Monday of May", ""),
            yearly("Independence Day", "July 4", SUBSTITUTES),
            yearly("Labor Day", "first Monday of September", ""),
            yearly("Veterans' Day", "November 11", SUBSTITUTES),
            yearly("Thanksgiving Day", "fourth Thursday of November", ""),
            yearly("Friday after Thanksgiving", "day after fourth Thursday of November", ""),
            yearly("Christmas Day", "December 25", SUBSTITUTES));

    /** Some days of Tex. Gov't Code 662.021. No holiday moves off a weekend. */
    public static final HolidayCalendar TEXAS = calendar(
            "us-tx",
            "Tex. Gov't Code 662.021",
            List.of(),
            yearly("New Year's Day", "January 1", ""),
            yearly("M. L. King Day", "third Monday of January", ""),
            yearly("Presidents' Day", "third Monday of February", ""),
            yearly("Memorial Day", "last Monday of May", ""),
            yearly("Independence Day", "July 4", ""),
            yearly("Labor Day", "first Monday of September", ""),
            yearly("Veterans Day", "November 11", ""),
            yearly("Thanksgiving Day", "fourth Thursday of November", ""),
            yearly("Friday after Thanksgiving", "day after fourth Thursday of November", ""),
            yearly("Christmas Day", "December 25", ""));

    /** Some days of N.Y. Gen. Constr. Law 24. A holiday on Sunday makes Monday one; a Saturday moves nothing. */
    public static final HolidayCalendar NEW_YORK = calendar(
            "us-ny",
            "N.Y. Gen. Constr. Law 24",
            List.of(),
            yearly("New Year's Day", "January 1", "observed: {sunday: monday after}"),
            yearly("Washington's Birthday", "third Monday of February", ""),
            yearly("Independence Day", "July 4", "observed: {sunday: monday after}"),
            yearly("Labor Day", "first Monday of September", ""),
            yearly("Election Day", "Tuesday after first Monday of November", ""),
            yearly("Thanksgiving Day", "fourth Thursday of November", ""),
            yearly("Christmas Day", "December 25", "observed: {sunday: monday after}"));

    private SmallCalendars() {}

    /** All of them. */
    public static List<HolidayCalendar> all() {
        return List.of(FEDERAL, CALIFORNIA, FLORIDA, TEXAS, NEW_YORK);
    }

    private static String yearly(String name, String day, String more) {
        return "id: x, en: " + name + ", es: " + name + ", day: " + day + (more.isEmpty() ? "" : ", " + more);
    }

    private static HolidayCalendar calendar(String id, String cite, List<String> closings, String... yearly) {
        String holidays = Stream.of(yearly)
                .map(each -> "{" + each + ", cite: \"" + cite + "\"}")
                .collect(Collectors.joining(", "));
        return read("calendar: " + id + ", version: 2026-11-23, title: {en: " + id + ", es: " + id + "}, "
                + "years: {from: 2000, to: 2035}, holidays: [" + holidays + "], closings: ["
                + String.join(", ", closings) + "]");
    }

    /** A calendar as a law file would write it; its defects are an error of the test. */
    public static HolidayCalendar read(String entries) {
        List<Defect> defects = new ArrayList<>();
        HolidayCalendar calendar = CalendarReader.read(FlowTree.of(entries), defects);
        if (!defects.isEmpty()) {
            throw new IllegalArgumentException(defects + " in " + entries);
        }
        return calendar;
    }
}
