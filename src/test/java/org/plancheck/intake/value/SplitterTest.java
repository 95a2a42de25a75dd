package org.plancheck.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A separator within brackets separates nothing. */
class SplitterTest {

    private static final Pattern BETWEEN = Pattern.compile("[;；、]");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            甲;乙；丙、丁 | 甲/乙/丙/丁
            ' 甲 ； 乙 ' | 甲/乙
            甲（北京、上海）；乙 | 甲（北京、上海）/乙
            甲(a;b)【c;d】[e;f]〔g;h〕;乙 | 甲(a;b)【c;d】[e;f]〔g;h〕/乙
            甲（a（b；c）d；e）；乙 | 甲（a（b；c）d；e）/乙
            甲（筹；乙 | 甲（筹/乙
            甲（筹；乙（b；c）；丙 | 甲（筹/乙（b；c）/丙
            甲）；乙 | 甲）/乙
            甲(a；b】；乙 | 甲(a；b】/乙
            '；甲' | '/甲'
            甲；；乙 | 甲//乙
            甲；；； | 甲
            ；；； | ''
            '' | ''
            甲 | 甲
            """)
    void a_text_is_taken_apart_at_its_separators(String text, String parts) {
        assertThat(Splitter.parts(text, BETWEEN)).isEqualTo(List.of(parts.split("/", -1)));
    }

    @Test
    void a_text_of_many_open_brackets_is_done_at_once() {
        assertThat(Splitter.parts("（；".repeat(200_000), BETWEEN))
                .hasSize(200_000)
                .containsOnly("（");
    }
}
