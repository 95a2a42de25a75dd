package org.plancheck.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.plancheck.text.Messages;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

class YamlTextTest {

    /** A text, and the line and column of its slip: an emoji before it counts as one column. */
    static final List<Arguments> SLIPS = List.of(
            Arguments.of("a: 1\nb\uFF1A 2\n", 2, 2),
            Arguments.of("a: [\uD83D\uDE00\uFF0C 国]\nb: [1\n", 1, 6),
            Arguments.of("a: \uD83D\uDE00\u0001\n", 1, 5),
            Arguments.of("a: 1\n  b: 2\n", 2, 4),
            Arguments.of("- *a\n", 1, 3),
            Arguments.of("a: 1\n---\nb: 2\n", 3, 1));

    @ParameterizedTest(name = "{0}")
    @FieldSource("SLIPS")
    void a_slip_is_told_at_its_line_and_column(String text, int line, int column) {
        YamlException slip = catchThrowableOfType(YamlException.class, () -> YamlText.read(text));
        assertThat(List.of(slip.line(), slip.column())).isEqualTo(List.of(line, column));
        assertThat(slip.reason().en()).isNotBlank();
    }

    /** A text with a slip, and the message that tells it. */
    static final List<Arguments> REASONS = List.of(
            Arguments.of("a: 1\nb\nc: 2\n", "yaml.no-colon"),
            Arguments.of("a: 1\nb", "yaml.no-colon"),
            Arguments.of("a: b: c\n", "yaml.second-colon"),
            Arguments.of("a: - b\n", "yaml.dash"),
            Arguments.of("a:\n\tb: 1\n", "yaml.tab"),
            Arguments.of("a: @b\n", "yaml.mark"),
            Arguments.of("a: `b`\n", "yaml.mark"),
            Arguments.of("a: [>b]\n", "yaml.mark"),
            Arguments.of("a: \"b\n", "yaml.open-text"),
            Arguments.of("a: 'b\nc: 1\n", "yaml.open-text"),
            Arguments.of("a: [b, c\nd: 1\n", "yaml.open-list"),
            Arguments.of("a: [b c: d, e f\n", "yaml.open-list"),
            Arguments.of("a: {b: 1 c: 2}\n", "yaml.open-section"),
            Arguments.of("a: 1\n - b\n  c: 1\n", "yaml.second-colon"),
            Arguments.of("a:\n  b: 1\n c: 2\n", "yaml.indentation"),
            Arguments.of("a: \u0007\n", "yaml.character"),
            Arguments.of("a:1\nb: 2\n", "yaml.colon-blank"),
            Arguments.of("a:\n  - b\n  -c\nd: 1\n", "yaml.dash-blank"),
            Arguments.of("a: \"\\q\"\n", "yaml.syntax"));

    @ParameterizedTest(name = "{0}")
    @FieldSource("REASONS")
    void a_slip_is_told_by_where_the_reader_stopped_and_not_by_what_it_says(String text, String message) {
        YamlException slip = catchThrowableOfType(YamlException.class, () -> YamlText.read(text));
        assertThat(slip.reason()).isEqualTo(Messages.text(message));
    }

    @Test
    void what_the_library_throws_is_kept_as_the_cause() {
        assertThat(catchThrowableOfType(YamlException.class, () -> YamlText.read("a: [1\n")))
                .hasCauseInstanceOf(YamlEngineException.class);
    }

    @Test
    void a_value_knows_where_it_begins_and_how_it_is_written() throws Exception {
        YamlNode.Mapping read = (YamlNode.Mapping)
                YamlText.read("\uD83D\uDE00: '1'\nb: [x, 007]\n").orElseThrow();
        assertThat(read.field("\uD83D\uDE00").orElseThrow().value()).isEqualTo(new YamlNode.Scalar(1, 4, "1", true));
        YamlNode.Sequence list =
                (YamlNode.Sequence) read.field("b").orElseThrow().value();
        assertThat(list.items().get(1)).isEqualTo(new YamlNode.Scalar(2, 8, "007", false));
    }

    @Test
    void a_text_that_states_nothing_holds_no_value() throws Exception {
        assertThat(YamlText.read("# nothing\n")).isEmpty();
        assertThat(YamlText.read("~")).isEmpty();
    }
}
