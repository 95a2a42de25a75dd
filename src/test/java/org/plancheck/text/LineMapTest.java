package org.plancheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineMapTest {

    /** An emoji is two chars of Java; with a Chinese character behind it and a tab. */
    private static final String TEXT = "ab\n\uD83D\uDE00国\tx\n\nend";

    private final LineMap lines = new LineMap(TEXT);

    @ParameterizedTest(name = "{0} is at {1}:{2}")
    @CsvSource({
        "0, 1, 1",
        "2, 1, 3",
        "3, 2, 1",
        "5, 2, 2",
        "6, 2, 3",
        "7, 2, 4",
        "8, 2, 5",
        "9, 3, 1",
        "10, 4, 1",
        "13, 4, 4"
    })
    void a_column_counts_characters_whatever_Java_makes_of_them(int offset, int line, int column) {
        assertThat(lines.line(offset)).isEqualTo(line);
        assertThat(lines.column(offset)).isEqualTo(column);
    }

    @Test
    void an_offset_outside_the_text_is_at_its_nearest_end() {
        assertThat(lines.line(-1)).isEqualTo(1);
        assertThat(lines.column(-1)).isEqualTo(1);
        assertThat(lines.line(99)).isEqualTo(4);
        assertThat(lines.column(99)).isEqualTo(4);
    }

    @Test
    void a_line_that_the_text_does_not_have_begins_at_the_nearest_one() {
        assertThat(lines.start(0)).isZero();
        assertThat(lines.start(2)).isEqualTo(3);
        assertThat(lines.start(9)).isEqualTo(10);
    }

    @Test
    void an_empty_text_has_one_line() {
        assertThat(new LineMap("").line(0)).isEqualTo(1);
        assertThat(new LineMap("").column(0)).isEqualTo(1);
    }

    @Test
    void a_text_of_many_lines_has_them_all() {
        LineMap many = new LineMap("x\n".repeat(1_000));
        assertThat(many.line(1_999)).isEqualTo(1_000);
        assertThat(many.start(1_001)).isEqualTo(2_000);
    }
}
