package org.plancheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void a_chinese_character_takes_two_cells() {
        Columns columns = new Columns();
        columns.row("标准", "a");
        columns.row("std", "b");
        assertThat(columns.lines()).containsExactly("标准  a", "std   b");
    }

    @Test
    void full_width_marks_are_wide_and_combining_accents_have_no_width() {
        assertThat(Columns.width("（规划）")).isEqualTo(8);
        assertThat(Columns.width("e\u0301")).isEqualTo(1);
        assertThat(Columns.width("…—")).isEqualTo(2);
    }
}
