package org.plancheck.proposal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A date as people state it: a year, a month or a day. What is less precise than a day is known only as a range,
 * so a rule says which end of it counts against the proposal.
 *
 * @param text     the date as written: {@code yyyy}, {@code yyyy-mm} or {@code yyyy-mm-dd}
 * @param earliest the first day it can mean
 * @param latest   the last day it can mean
 */
public record StatedDate(
        @Term(en = "The date as written", zh = "填写的日期") String text,

        @Term(en = "The first day it can mean", zh = "可能的最早一日")
        LocalDate earliest,

        @Term(en = "The last day it can mean", zh = "可能的最晚一日")
        LocalDate latest) {

    /**
     * Reads a stated date.
     *
     * @throws java.time.format.DateTimeParseException if the text is none of the three forms or no day of the calendar
     */
    @JsonCreator
    public static StatedDate parse(String text) {
        switch (text.length()) {
            case 4 -> {
                Year year = Year.parse(text);
                return new StatedDate(text, year.atDay(1), year.atMonth(12).atEndOfMonth());
            }
            case 7 -> {
                YearMonth month = YearMonth.parse(text);
                return new StatedDate(text, month.atDay(1), month.atEndOfMonth());
            }
            default -> {
                LocalDate day = LocalDate.parse(text);
                return new StatedDate(text, day, day);
            }
        }
    }

    /** Whether every day it can mean is before every day that the other can mean; false if the other is absent. */
    @Term(en = "It is before the other date, whichever days they mean", zh = "确定早于另一日期")
    public boolean certainlyBefore(StatedDate other) {
        return other != null && latest.isBefore(other.earliest());
    }

    /** Whether some day it can mean is before some day that the other can mean; false if the other is absent. */
    @Term(en = "It may be before the other date", zh = "可能早于另一日期")
    public boolean possiblyBefore(StatedDate other) {
        return other != null && earliest.isBefore(other.latest());
    }

    @Override
    @JsonValue
    public String toString() {
        return text;
    }
}
