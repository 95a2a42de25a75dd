package org.plancheck.proposal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The day on which a proposal is judged. Rules that depend on time use this and never the clock, so that a report can
 * be made again years later.
 */
@Term(en = "As-of date", zh = "基准日")
public record AsOf(
        @Term(en = "The day", zh = "日期")
        LocalDate date) {

    /** Complete months from the given day to the as-of date; negative if the day is later. */
    @Term(en = "Complete months from the given day to the as-of date", zh = "自给定日期至基准日的整月数")
    public int monthsSince(LocalDate day) {
        return Math.toIntExact(ChronoUnit.MONTHS.between(day, date));
    }

    @Override
    public String toString() {
        return date.toString();
    }
}
