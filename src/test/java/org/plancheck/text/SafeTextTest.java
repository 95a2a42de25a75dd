package org.plancheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What would break or disguise a document or a line is replaced, and nothing else. */
class SafeTextTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 0x1B, 0x7F, 0x85, 0x202E, 0x2066, 0xD800, 0xDFFF, 0xFFFE, 0xFFFF})
    void what_no_document_should_hold_is_replaced(int unfit) {
        assertThat(SafeText.inDocument("a" + Character.toString(unfit) + "b")).isEqualTo("a\uFFFDb");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 0x1B, 0x7F, 0x85, 0x202E, 0x2066, 0xAD, 0x200B, 0x2028, 0x2029, '\t', '\n'})
    void what_would_disturb_a_line_is_replaced(int unfit) {
        assertThat(SafeText.inLine("a" + Character.toString(unfit) + "b")).isEqualTo("a\uFFFDb");
    }

    @Test
    void everything_else_stays() {
        assertThat(SafeText.inDocument("a\t国\r\n😀 <\u200B>")).isEqualTo("a\t国\r\n😀 <\u200B>");
        assertThat(SafeText.inLine("a 国 😀 <>")).isEqualTo("a 国 😀 <>");
    }
}
