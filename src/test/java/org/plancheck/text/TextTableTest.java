package org.plancheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTableTest {

    @Test
    void a_chinese_character_takes_two_cells() {
        TextTable columns = new TextTable();
        columns.row("标准", "a");
        columns.row("std", "b");
        assertThat(columns.lines()).containsExactly("标准  a", "std   b");
    }

    @Test
    void every_column_but_the_last_is_padded_to_its_widest_cell() {
        TextTable columns = new TextTable();
        columns.row("id", "标准性质", "的");
        columns.row("PC-2026", "", "x");
        columns.row("", "b", "");
        assertThat(columns.lines()).containsExactly("id       标准性质  的", "PC-2026            x", "         b");
    }

    @Test
    void a_table_without_rows_has_no_lines() {
        assertThat(new TextTable().lines()).isEmpty();
    }

    @Test
    void full_width_marks_are_wide_and_combining_accents_have_no_width() {
        assertThat(TextTable.width("（规划）")).isEqualTo(8);
        assertThat(TextTable.width("e\u0301")).isEqualTo(1);
        assertThat(TextTable.width("…—")).isEqualTo(2);
        assertThat(TextTable.width("")).isZero();
        assertThat(TextTable.width("a\u200Bb")).isEqualTo(2);
        assertThat(TextTable.width("1\u20DD")).isEqualTo(1);
    }

    /** The first and last characters of the blocks that Unicode calls wide. */
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x1100, 0x115F, 0x2E80, 0xA4CF, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0,
                0xFFE6, 0x1F300, 0x1FAFF, 0x20000, 0x3FFFD
            })
    void a_character_of_a_wide_block_takes_two_cells(int character) {
        assertThat(TextTable.width(Character.toString(character))).isEqualTo(2);
    }

    /** Their neighbours outside. */
    @ParameterizedTest
    @ValueSource(
            ints = {
                ' ', '~', 0x10FF, 0x1160, 0x2E7F, 0x303F, 0xA4D0, 0xABFF, 0xD7A4, 0xF8FF, 0xFB00, 0xFE70, 0xFF61,
                0xFFE7, 0x1F2FF, 0x1FB00, 0x1FFFF, 0x3FFFE
            })
    void a_character_beside_a_wide_block_takes_one_cell(int character) {
        assertThat(TextTable.width(Character.toString(character))).isEqualTo(1);
    }
}
