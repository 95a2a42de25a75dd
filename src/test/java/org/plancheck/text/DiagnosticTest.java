package org.plancheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosticTest {

    private static final BilingualText MESSAGE = new BilingualText("wrong", "不对");

    @ParameterizedTest
    @CsvSource({
        "0, 0, a.yaml: wrong, a.yaml: 不对",
        "3, 0, a.yaml:3: wrong, a.yaml:3: 不对",
        "3, 7, a.yaml:3:7: wrong, a.yaml:3:7: 不对"
    })
    void a_line_names_as_much_of_the_place_as_is_known(int line, int column, String en, String zh) {
        Diagnostic diagnostic = new Diagnostic("a.yaml", line, column, MESSAGE);
        assertThat(diagnostic.line(Language.EN)).isEqualTo(en);
        assertThat(diagnostic.line(Language.ZH)).isEqualTo(zh);
    }

    @Test
    void a_message_is_cut_at_the_same_place_however_long_the_name_of_the_file_is() {
        BilingualText message = BilingualText.same("x".repeat(500));
        assertThat(Diagnostic.of("a", message).line(Language.EN)).isEqualTo("a: " + "x".repeat(400) + "…");
        assertThat(Diagnostic.of("b".repeat(500), message).line(Language.EN))
                .isEqualTo("b".repeat(400) + "…: " + "x".repeat(400) + "…");
    }

    @Test
    void diagnostics_are_ordered_by_file_then_line_then_column_then_message() {
        assertThat(Stream.of(
                                new Diagnostic("b", 1, 1, MESSAGE),
                                new Diagnostic("a", 10, 1, MESSAGE),
                                new Diagnostic("a", 9, 2, MESSAGE),
                                new Diagnostic("a", 9, 1, MESSAGE),
                                new Diagnostic("a", 9, 1, BilingualText.same("amiss")),
                                Diagnostic.of("a", MESSAGE))
                        .sorted()
                        .map(diagnostic -> diagnostic.line(Language.EN)))
                .containsExactly(
                        "a: wrong", "a:9:1: amiss", "a:9:1: wrong", "a:9:2: wrong", "a:10:1: wrong", "b:1:1: wrong");
    }
}
