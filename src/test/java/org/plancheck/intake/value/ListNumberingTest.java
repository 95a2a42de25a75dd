package org.plancheck.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Running numbers are taken off, and no other number is. */
class ListNumberingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1、甲；2、乙 | 甲/乙
            1.甲 2.乙 3.丙 | 甲/乙/丙
            1．甲，2．乙 | 甲/乙
            1)甲 2)乙 | 甲/乙
            1）甲2）乙 | 甲/乙
            (1)甲(2)乙 | 甲/乙
            （1）甲（2）乙 | 甲/乙
            ①甲②乙③丙 | 甲/乙/丙
            一、甲二、乙 | 甲二、乙
            一、甲 二、乙 | 甲/乙
            一、甲；二、乙；三、丙 | 甲/乙/丙
            ⑲甲⑳乙 | ⑲甲⑳乙
            1、甲 | 甲
            '1. 甲；' | 甲；
            2、甲；3、乙 | 2、甲；3、乙
            甲1、乙2、 | 甲1、乙2、
            甲、2、乙 | 甲、2、乙
            1、甲；3、乙 | 甲；3、乙
            1、甲；（2）乙 | 甲；（2）乙
            1、甲；②乙 | 甲；②乙
            1.甲2.乙2所、丙 | 甲/乙2所、丙
            1.5倍 | 1.5倍
            1.甲2.5米 | 甲2.5米
            1.第701研究所2.乙 | 第701研究所/乙
            1、GB/T 1.1；2、GB/T 2.2 | GB/T 1.1/GB/T 2.2
            十、甲 | 十、甲
            '' | ''
            甲 | 甲
            100、甲 | 100、甲
            """)
    void numbers_that_run_on_from_one_each_begin_a_line(String text, String lines) {
        assertThat(ListNumbering.removed(text))
                .isEqualTo(lines.replaceAll("(?<!GB)/(?!T)", "\n").replace("GB\nT", "GB/T"));
    }

    @Test
    void ten_elements_and_more_are_counted_on() {
        StringBuilder text = new StringBuilder();
        StringBuilder circles = new StringBuilder();
        for (int i = 1; i <= 20; i++) {
            text.append(i).append("、甲；");
            circles.append((char) ('①' + i - 1)).append("甲");
        }
        assertThat(ListNumbering.removed(text.toString()).lines()).hasSize(20).allMatch(line -> line.matches("甲；?"));
        assertThat(ListNumbering.removed(circles.toString()).lines())
                .hasSize(20)
                .containsOnly("甲");
    }
}
