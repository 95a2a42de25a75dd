package org.plancheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** However a text is typed, it is the same text. */
class TypingTest {

    static Stream<Arguments> narrowed() {
        return Stream.of(
                Arguments.of("", ""),
                Arguments.of("ＧＢ／Ｔ　１２３４．５－２０２０", "GB/T 1234.5-2020"),
                Arguments.of("GB/T 1\u20132020", "GB/T 1-2020"),
                Arguments.of("GB/T 1\u2014\u20142020", "GB/T 1--2020"),
                Arguments.of("1\u02D72\u20433\u207B4\u208B5\u22126\u25007\u25018\u30FC9\uFF700", "1-2-3-4-5-6-7-8-9-0"),
                Arguments.of("1一2020", "1-2020"),
                Arguments.of("第一条", "第一条"),
                Arguments.of("1一", "1一"),
                Arguments.of("a\tb\nc", "a b c"),
                Arguments.of("a\u00A0b\u2003c\u3000d\u0085e", "a b c d e"),
                Arguments.of("a\u2044b\u2215c", "a/b/c"),
                Arguments.of("a\u2236b\uA789c\uFE13d\uFE55e", "a:b:c:d:e"),
                Arguments.of("a\u2223b\u2502c\uFFE8d", "a|b|c|d"),
                Arguments.of("！～", "!~"),
                Arguments.of("（：，；）", "(:,;)"),
                Arguments.of("、。《》", "、。《》"),
                Arguments.of("a\u0001b", "a\u0001b"),
                Arguments.of("~\u007F", "~\u007F"),
                Arguments.of("\uD840\uDC00\uD83D\uDE00", "\uD840\uDC00\uD83D\uDE00"));
    }

    @ParameterizedTest
    @MethodSource("narrowed")
    void each_character_is_as_plain_as_it_can_be(String text, String narrow) {
        assertThat(Typing.narrow(text)).isEqualTo(narrow);
    }

    /** Places found in the narrow text are used as places of the text. */
    @ParameterizedTest
    @MethodSource("narrowed")
    void each_character_stays_at_its_place(String text, String narrow) {
        assertThat(Typing.narrow(text)).hasSameSizeAs(text);
    }

    static Stream<Arguments> plain() {
        return Stream.of(
                Arguments.of("", ""),
                Arguments.of("  ", ""),
                Arguments.of("GB/T  1——2020 ", "GB/T 1-2020"),
                Arguments.of("\uFEFFGB/T\u200B 1\uFE0F", "GB/T 1"),
                Arguments.of("a\u0000b\u0008c\u000Ed\u001Fe\u007Ff", "abcdef"),
                Arguments.of("a\u0009b", "a b"),
                Arguments.of("a \u200B b", "a b"),
                Arguments.of("a-\u200B-b", "a-b"));
    }

    @ParameterizedTest
    @MethodSource("plain")
    void a_plain_text_has_one_hyphen_one_blank_and_nothing_of_no_width(String text, String plain) {
        assertThat(Typing.plain(text)).isEqualTo(plain);
    }

    static Stream<Arguments> trimmed() {
        return Stream.of(
                Arguments.of("", ""),
                Arguments.of("\u3000 \u00A0\u200B\t\n", ""),
                Arguments.of("\uFEFF\u3000甲 乙\u00A0\u0085", "甲 乙"),
                Arguments.of("甲\u3000乙", "甲\u3000乙"),
                Arguments.of("\u0000甲\u001F", "甲"));
    }

    @ParameterizedTest
    @MethodSource("trimmed")
    void blanks_of_whatever_width_are_taken_off_the_ends_only(String text, String trimmed) {
        assertThat(Typing.trimmed(text)).isEqualTo(trimmed);
    }

    @Test
    void a_key_is_the_same_for_every_way_of_typing() {
        assertThat(Stream.of("SAC/TC 28", "ＳＡＣ／ＴＣ２８", " sac/tc  28\u200B", "SAC\u2215TC\u300028")
                        .map(Typing::key))
                .containsOnly("sac/tc28");
        assertThat(Typing.key("①\uFB01")).isEqualTo("1fi");
        assertThat(Typing.key("甲")).isNotEqualTo(Typing.key("乙"));
    }

    @Test
    void a_text_of_a_million_blanks_is_trimmed_at_once() {
        String blanks = " ".repeat(1_000_000);
        assertThat(Typing.trimmed("甲" + blanks + "乙" + blanks)).hasSize(1_000_002);
    }
}
