package org.plancheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers within texts are compared by their value. */
class NaturalOrderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            T3.9 | T3.10
            T3.10 | T4.1
            9 | 10
            a | a1
            a | b
            '' | a
            '' | 0
            1 | a
            0 | 1
            0 | 00
            007 | 7
            7 | 008
            00 | 1
            第2条 | 第10条
            S5 | S5b
            GB/T 1-2000 | GB/T 1-2001
            99999999999999999999 | 100000000000000000000
            A | a
            a2b9 | a2b10
            """)
    void the_first_comes_before_the_second_and_not_the_other_way_round(String first, String second) {
        assertThat(NaturalOrder.COMPARATOR.compare(first, second)).isNegative();
        assertThat(NaturalOrder.COMPARATOR.compare(second, first)).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"T3.9", "''", "10", "甲1乙"})
    void a_text_is_equal_to_itself(String text) {
        assertThat(NaturalOrder.COMPARATOR.compare(text, text)).isZero();
    }

    @Test
    void a_list_of_criteria_is_sorted_as_a_person_would() {
        assertThat(Stream.of("CYCL-10", "T10.1", "CYCL-2", "T9", "T10", "T3.10", "T3.9", "CYCL-02")
                        .sorted(NaturalOrder.COMPARATOR))
                .containsExactly("CYCL-02", "CYCL-2", "CYCL-10", "T3.9", "T3.10", "T9", "T10", "T10.1");
    }
}
