package org.plancheck.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsOfTest {

    @ParameterizedTest(name = "{1} months from {0} end on {2}")
    @CsvSource({
        "2024-01-15, 1, 2024-02-15",
        "2024-01-31, 1, 2024-02-29",
        "2023-01-31, 1, 2023-02-28",
        "2024-01-30, 1, 2024-02-29",
        "2024-02-29, 1, 2024-03-29",
        "2024-02-29, 12, 2025-02-28",
        "2024-02-29, 24, 2026-02-28",
        "2024-02-29, 48, 2028-02-29",
        "2023-02-28, 12, 2024-02-28",
        "2024-08-31, 18, 2026-02-28",
        "2024-11-22, 24, 2026-11-22",
        "2024-03-31, 1, 2024-04-30",
        "2024-12-31, 2, 2025-02-28",
        "2024-05-05, 0, 2024-05-05",
    })
    void months_end_on_the_corresponding_day_or_the_last_of_the_month(LocalDate from, int months, LocalDate end) {
        assertThat(new AsOf(end).monthsPassed(from, months)).isTrue();
        assertThat(new AsOf(end.minusDays(1)).monthsPassed(from, months)).isFalse();
        assertThat(new AsOf(end).monthsSince(from)).isEqualTo(months);
        assertThat(new AsOf(end.minusDays(1)).monthsSince(from)).isEqualTo(months - 1);
    }

    @ParameterizedTest(name = "{1} months before {0}: {2}")
    @CsvSource({
        "2026-11-22, 24, 2024-11-22",
        "2026-02-28, 24, 2024-02-29",
        "2024-02-29, 12, 2023-02-28",
        "2026-02-28, 1, 2026-01-31",
        "2026-02-27, 1, 2026-01-27",
        "2026-03-31, 1, 2026-02-28",
        "2026-04-30, 1, 2026-03-31",
        "2026-04-29, 1, 2026-03-29",
        "2026-11-22, 0, 2026-11-22",
    })
    void the_day_that_decides_is_the_last_one_from_which_the_months_have_passed(
            LocalDate day, int months, LocalDate start) {
        assertThat(new AsOf(day).latestStart(months)).isEqualTo(start);
    }

    @Test
    void the_three_agree_on_every_day_of_four_years() {
        for (LocalDate day = LocalDate.of(2023, 12, 1); day.isBefore(LocalDate.of(2028, 4, 1)); day = day.plusDays(1)) {
            AsOf asOf = new AsOf(day);
            for (int months : new int[] {-1, 0, 1, 6, 12, 18, 24, 60}) {
                LocalDate start = asOf.latestStart(months);
                assertThat(asOf.monthsPassed(start, months))
                        .as("%s, %s", day, months)
                        .isTrue();
                assertThat(asOf.monthsPassed(start.plusDays(1), months))
                        .as("%s, %s", day, months)
                        .isFalse();
                assertThat(asOf.monthsSince(start)).as("%s, %s", day, months).isGreaterThanOrEqualTo(months);
                assertThat(asOf.monthsSince(start.plusDays(1)))
                        .as("%s, %s", day, months)
                        .isLessThan(months);
            }
        }
    }

    @ParameterizedTest(name = "24 months from {0} on 2026-11-22")
    @CsvSource({
        "2024, OPEN, 2024-11-22",
        "2024-11, OPEN, 2024-11-22",
        "2024-10, PASSED, 2024-11-22",
        "2024-12, NOT_PASSED, 2024-11-22",
        "2023, PASSED, 2024-11-22",
        "2025, NOT_PASSED, 2024-11-22",
        "2024-11-22, PASSED, 2024-11-22",
        "2024-11-23, NOT_PASSED, 2024-11-22",
    })
    void a_date_less_precise_than_a_day_decides_only_where_all_its_days_decide_alike(
            String stated, String expected, LocalDate deciding) {
        AsOf asOf = new AsOf(LocalDate.of(2026, 11, 22));
        StatedDate date = StatedDate.parse(stated);
        String decided = asOf.monthsPassed(date.latest(), 24)
                ? "PASSED"
                : asOf.monthsPassed(date.earliest(), 24) ? "OPEN" : "NOT_PASSED";
        assertThat(decided).isEqualTo(expected);
        assertThat(asOf.latestStart(24)).isEqualTo(deciding);
    }

    @ParameterizedTest(name = "{0} before {1}: certainly {2}, possibly {3}")
    @CsvSource({
        "2020, 2021, true, true",
        "2021, 2021, false, true",
        "2021-06, 2021, false, true",
        "2021-12-31, 2021, false, false",
        "2021-01-01, 2021, false, true",
        "2021-03-01, 2021-03, false, true",
        "2021-03-31, 2021-03, false, false",
        "2021-02-28, 2021-03, true, true",
        "2024-02, 2024-02-29, false, true",
        "2022, 2021, false, false",
        "2021-03-01, 2021-03-01, false, false",
    })
    void which_of_two_dates_is_the_earlier(String one, String other, boolean certainly, boolean possibly) {
        assertThat(StatedDate.parse(one).certainlyBefore(StatedDate.parse(other)))
                .isEqualTo(certainly);
        assertThat(StatedDate.parse(one).possiblyBefore(StatedDate.parse(other)))
                .isEqualTo(possibly);
    }

    @Test
    void nothing_is_said_of_a_date_that_is_not_stated() {
        assertThat(StatedDate.parse("2020").certainlyBefore(null)).isFalse();
        assertThat(StatedDate.parse("2020").possiblyBefore(null)).isFalse();
    }
}
