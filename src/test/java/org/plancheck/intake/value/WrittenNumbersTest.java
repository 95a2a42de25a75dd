package org.plancheck.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.proposal.Range.Unit;

/** A number is read however it is written, and what may be another number is not read at all. */
class WrittenNumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            18 | 18
            ' 18 ' | 18
            １８ | 18
            18个月 | 18
            18 个 月 | 18
            18月 | 18
            18 months | 18
            18 Month | 18
            1个月 | 1
            18.0个月 | 18
            十八个月 | 18
            十个月 | 10
            二十四个月 | 24
            两个月 | 2
            零个月 | 0
            九十九个月 | 99
            1年 | 12
            1 year | 12
            2 years | 24
            1.5年 | 18
            0.5年 | 6
            1.25年 | 15
            两年 | 24
            一年半 | 18
            1年半 | 18
            半年 | 6
            一年六个月 | 18
            1年6个月 | 18
            1年6月 | 18
            2年零个月 | 24
            20年 | 240
            -3 | -3
            +3 | 3
            999999999 | 999999999
            """)
    void a_cycle_is_counted_in_months_and_may_be_written_in_years(String text, int months) {
        assertThat(WrittenNumbers.of(Unit.MONTHS, text)).contains(months);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "年",
                "个月",
                "六个月半",
                "18天",
                "18周",
                "18-24个月",
                "18~24",
                "12/18个月",
                "12 18",
                "1 8个月",
                "18 24 个月",
                "2027年",
                "21年",
                "20.5年",
                "1.3年",
                "一年半六个月",
                "半",
                "年半",
                "6个月1年",
                "18.5个月",
                "1.5",
                "十八十",
                "一二个月",
                "二二十个月",
                "百个月",
                "一百二十个月",
                "十二三个月",
                "10000000000",
                "1.00000",
                "1,000",
                "18个月左右",
                "约18个月",
                "18months24"
            })
    void what_is_no_one_number_of_months_is_not_understood(String text) {
        assertThat(WrittenNumbers.of(Unit.MONTHS, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DAYS, 60, 60",
        "DAYS, 60天, 60",
        "DAYS, 60日, 60",
        "DAYS, 60 days, 60",
        "DAYS, 1 day, 1",
        "DAYS, 六十天, 60",
        "DAYS, 20个工作日, 20",
        "DAYS, 20工作日, 20",
        "LEVEL, 7, 7",
        "LEVEL, 7级, 7",
        "LEVEL, TRL 7, 7",
        "LEVEL, ＴＲＬ７, 7",
        "LEVEL, Level 7, 7",
        "LEVEL, 七级, 7",
        "NONE, 45, 45",
        "NONE, 四十五, 45"
    })
    void every_field_has_its_own_units(Unit unit, String text, int number) {
        assertThat(WrittenNumbers.of(unit, text)).contains(number);
    }

    @ParameterizedTest
    @CsvSource({"DAYS, 2个月", "DAYS, 1年", "LEVEL, 7天", "LEVEL, TRL", "NONE, 45人", "NONE, 45个月", "NONE, 半年", "NONE, ''"})
    void a_unit_that_the_field_does_not_have_is_not_understood(Unit unit, String text) {
        assertThat(WrittenNumbers.of(unit, text)).isEmpty();
    }
}
