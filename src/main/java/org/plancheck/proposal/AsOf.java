package org.plancheck.proposal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The day on which a proposal is judged. Rules that depend on time use this and never the clock, so that a report can
 * be made again years later.
 */
@Term(en = "As-of date", zh = "基准日")
public record AsOf(@Term(en = "The day", zh = "日期") LocalDate date) {

    /**
     * Complete months from the given day to the as-of date: the most months that have passed; negative if the day is later.
     * A month ends on the corresponding day or, where the month has none, on its last.
     */
    @Term(en = "Complete months from the given day to the as-of date", zh = "自给定日期至基准日的整月数")
    public int monthsSince(LocalDate day) {
        int months = Math.toIntExact(ChronoUnit.MONTHS.between(day, date)) + 1;
        while (!monthsPassed(day, months)) {
            months--;
        }
        return months;
    }

    /**
     * Whether so many months from the given day have passed on the as-of date. They end on the corresponding day or, where
     * the month has none, on its last: 24 months from 2024-02-29 end on 2026-02-28, one month from 31 January ends in February.
     */
    @Term(en = "So many months from the given day have passed on the as-of date", zh = "自给定日期起至基准日已满若干个月")
    public boolean monthsPassed(LocalDate from, int months) {
        return !from.plusMonths(months).isAfter(date);
    }

    /** The last day from which so many months have passed on the as-of date: the day that decides. */
    @Term(en = "The last day from which so many months have passed on the as-of date", zh = "至基准日恰满若干个月的最晚起始日")
    public LocalDate latestStart(int months) {
        LocalDate start = date.minusMonths(months);
        while (monthsPassed(start.plusDays(1), months)) {
            start = start.plusDays(1);
        }
        return start;
    }

    @Override
    public String toString() {
        return date.toString();
    }
}
