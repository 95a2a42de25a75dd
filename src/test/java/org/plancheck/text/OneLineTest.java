package org.plancheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What came from a file is fit for one line of a terminal, whatever is in it. */
class OneLineTest {

    private static final String EMOJI = "\uD83D\uDE00";

    static Stream<Arguments> lines() {
        return Stream.of(
                Arguments.of("", ""),
                Arguments.of("甲", "甲"),
                Arguments.of("甲\n乙", "甲 乙"),
                Arguments.of("甲\r\n乙\r丙", "甲 乙 丙"),
                Arguments.of("甲  \n\n\t 乙", "甲 乙"),
                Arguments.of("甲\u3000\n乙", "甲 乙"),
                Arguments.of("甲\u2028乙\u2029丙\u0085丁", "甲 乙 丙 丁"),
                Arguments.of("甲  乙", "甲  乙"),
                Arguments.of("a\u001B[31mb", "a\uFFFD[31mb"),
                Arguments.of("a\u0000b\u007Fc", "a\uFFFDb\uFFFDc"),
                Arguments.of("a\tb", "a\uFFFDb"),
                Arguments.of("a\u202Eb\u200Bc", "a\uFFFDb\uFFFDc"),
                Arguments.of("\uD840\uDC00", "\uD840\uDC00"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void line_breaks_become_blanks_and_control_characters_are_shown(String text, String line) {
        assertThat(OneLine.of(text)).isEqualTo(line);
    }

    @Test
    void a_line_of_four_hundred_characters_is_whole_and_a_longer_one_is_cut_there() {
        assertThat(OneLine.of("甲".repeat(400))).isEqualTo("甲".repeat(400));
        assertThat(OneLine.of("甲".repeat(401))).isEqualTo("甲".repeat(400) + "…");
    }

    @Test
    void a_quotation_is_cut_after_forty_characters_and_its_ends_are_stripped() {
        assertThat(OneLine.quoted(" \n甲\t乙\n")).isEqualTo("甲 乙");
        assertThat(OneLine.quoted("甲".repeat(40))).isEqualTo("甲".repeat(40));
        assertThat(OneLine.quoted("甲".repeat(41))).isEqualTo("甲".repeat(40) + "…");
        assertThat(OneLine.quoted("甲乙丙", 2)).isEqualTo("甲乙…");
        assertThat(OneLine.quoted("甲乙", 2)).isEqualTo("甲乙");
    }

    @Test
    void a_character_of_two_units_counts_once_and_is_never_cut_in_half() {
        assertThat(OneLine.quoted(EMOJI.repeat(40))).isEqualTo(EMOJI.repeat(40));
        assertThat(OneLine.quoted(EMOJI.repeat(41))).isEqualTo(EMOJI.repeat(40) + "…");
        assertThat(OneLine.quoted("a".repeat(39) + EMOJI + "b")).isEqualTo("a".repeat(39) + EMOJI + "…");
    }

    @Test
    void a_text_of_a_million_blank_lines_is_done_at_once() {
        assertThat(OneLine.of("甲" + " \n".repeat(1_000_000) + "乙")).isEqualTo("甲 乙");
        assertThat(OneLine.of("甲" + " ".repeat(1_000_000))).hasSize(401);
    }
}
