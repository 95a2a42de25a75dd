package org.plancheck.ruleset.drl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is handed to Drools is ASCII, says the same, and has every line where it was. */
class AsciiDrlTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "title == \"plain\"                | title == \"plain\"",
                "title == \"国标\"                  | title == \"\\u56fd\\u6807\"",
                "title matches \".*[一-龥]\\\\d\"   | title matches \".*[\\u4e00-\\u9fa5]\\\\d\"",
                "title == \"𠀀\"                    | title == \"\\ud840\\udc00\"",
                "title == \"\\\"国\" // \"注.       | title == \"\\\"\\u56fd\" // \" .",
                "title == \"//国\"                  | title == \"//\\u56fd\"",
                "title == '国' /* 注 */ && x        | title == '\\u56fd' /*   */ && x",
                "$提案 : Proposal( $提案.id )       | $_u63d0__u6848_ : Proposal( $_u63d0__u6848_.id )",
                "open \"国                          | open \"\\u56fd",
            },
            delimiter = '|')
    void texts_are_escaped_names_spelled_out_and_comments_emptied(String written, String ascii) {
        assertThat(AsciiDrl.of(written + "\n\nend")).isEqualTo(ascii + "\n\nend");
    }

    @ParameterizedTest
    @CsvSource({"$_u63d0__u6848_ cannot be resolved, $提案 cannot be resolved", "\"\\u56fd\" is wrong, \"国\" is wrong"})
    void what_the_compiler_says_is_in_the_words_of_the_rule(String told, String shown) {
        assertThat(AsciiDrl.asWritten(told)).isEqualTo(shown);
    }
}
