package org.plancheck.ruleset.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexerTest {

    static final List<Arguments> TEXTS = List.of(
            Arguments.of("$p : Proposal( a )", "WORD $p, MARK :, WORD Proposal, MARK (, WORD a, MARK )"),
            Arguments.of("a!.b >= 12", "WORD a, MARK !., WORD b, MARK >=, NUMBER 12"),
            Arguments.of("1.5 + 2L", "NUMBER 1.5, MARK +, NUMBER 2L"),
            Arguments.of("1.getClass()", "NUMBER 1, MARK ., WORD getClass, MARK (, MARK )"),
            Arguments.of("a::b << c", "WORD a, MARK ::, WORD b, MARK <<, WORD c"),
            Arguments.of("\"a \\\" // b\" 'c'", "TEXT \"a \\\" // b\", TEXT 'c'"),
            Arguments.of("a // b\nc /* d\n */ e", "WORD a, WORD c, WORD e"),
            Arguments.of("标题 == \"国\"", "WORD 标题, MARK ==, TEXT \"国\""),
            Arguments.of("a \uD83D\uDE00 b", "WORD a, MARK \uD83D\uDE00, WORD b"),
            Arguments.of("\uD840\uDC00x", "WORD \uD840\uDC00x"),
            Arguments.of("a /* b", "WORD a, BROKEN /* b"),
            Arguments.of("\"open\nb", "BROKEN \"open, WORD b"),
            Arguments.of("\"ends in a backslash\\", "BROKEN \"ends in a backslash\\"),
            Arguments.of("f（a）", "WORD f, BROKEN （, WORD a, BROKEN ）"),
            Arguments.of("a == “b c” d", "WORD a, MARK ==, BROKEN “b c”, WORD d"),
            Arguments.of("a\u3000b\u00A0c", "WORD a, BROKEN \u3000, WORD b, BROKEN \u00A0, WORD c"),
            Arguments.of("a\u0301 \u200B", "WORD a\u0301, MARK \u200B"));

    @ParameterizedTest(name = "{0}")
    @FieldSource("TEXTS")
    void a_text_is_cut_into_words_texts_numbers_and_marks(String text, String tokens) {
        assertThat(String.join(
                        ", ",
                        Lexer.tokens(text).stream()
                                .map(token -> token.kind() + " " + token.text())
                                .toList()))
                .isEqualTo(tokens);
    }

    /** What rules may say is decided on the tokens: nothing may be left between them. */
    @ParameterizedTest
    @ValueSource(strings = {"a-- -b", "¤§~`^?|\\#$€", "x = new\u0000 y\u0007", "“open", "'a\\\n'b'", "１２ａ", "\uD83Dx"})
    void what_is_no_blank_or_comment_is_part_of_a_token(String text) {
        List<Token> tokens = Lexer.tokens(text);
        int at = 0;
        for (Token token : tokens) {
            assertThat(text.substring(at, token.start())).isBlank();
            assertThat(token.end()).isGreaterThan(token.start());
            assertThat(token.text()).isEqualTo(text.substring(token.start(), token.end()));
            at = token.end();
        }
        assertThat(text.substring(at)).isBlank();
    }

    @Test
    void a_word_is_not_found_in_texts_and_comments() {
        String text = "\"new\" /* new */ // new\n new";
        assertThat(Lexer.find(text, "new", 0, text.length())).contains(text.lastIndexOf("new"));
        assertThat(Lexer.find(text, "new", 0, 10)).isEmpty();
    }

    @Test
    void a_text_has_its_escapes_resolved() {
        assertThat(Lexer.tokens("\"a\\tb\\\"\"").get(0).value()).isEqualTo("a\tb\"");
        assertThat(Lexer.tokens("\"\\d\"").get(0).value()).isEqualTo("\\d");
    }
}
