package org.plancheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void a_chinese_character_takes_two_cells() {
        TextTable columns = new TextTable();
        columns.row("标准", "a");
        columns.row("std", "b");
        assertThat(columns.lines()).containsExactly("标准  a", "std   b");
    }

    @Test
    void full_width_marks_are_wide_and_combining_accents_have_no_width() {
        assertThat(TextTable.width("（规划）")).isEqualTo(8);
        assertThat(TextTable.width("e\u0301")).isEqualTo(1);
        assertThat(TextTable.width("…—")).isEqualTo(2);
    }
}
