package org.plancheck.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

/** What DocumentParser refuses it refuses by itself, at its place, and not by what its libraries say. */
class DocumentParserTest {

    @Test
    void a_name_that_stands_in_a_section_twice_is_refused_where_it_begins() {
        InputException json = refused("[{\"id\": \"a\"}, {\"id\": \"b\",\n  \"i\\u0064\" : 1}]");
        assertThat(json.reason().en()).isEqualTo("the field \"id\" occurs twice");
        assertThat(json.position()).isEqualTo(new Place.TextPlace(2, 3));
        InputException yaml = refusedYaml("id: a\ntitle:\n  zh: 甲\n  en: A\n  zh: 乙\n");
        assertThat(yaml.reason().en()).isEqualTo("the field \"zh\" occurs twice");
        assertThat(yaml.position()).isEqualTo(new Place.TextPlace(5, 3));
    }

    @Test
    void a_name_may_stand_in_several_sections() throws InputException {
        assertThat(DocumentParser.json("[{\"a\": {\"a\": 1}}, {\"a\": 2}]")).hasSize(2);
    }

    @Test
    void lists_and_sections_may_be_nested_as_deep_as_the_limit() throws InputException {
        assertThat(DocumentParser.json(nested(Limits.DEPTH))).hasSize(1);
        assertThat(DocumentParser.yaml("a: " + nested(Limits.DEPTH - 1))).hasSize(1);
        assertThat(refused(nested(Limits.DEPTH + 1)).reason().en()).isEqualTo("nested more than 32 levels deep");
        assertThat(refused(nested(100_000)).position()).isEqualTo(new Place.TextPlace(1, Limits.DEPTH));
        assertThat(refusedYaml("a: " + nested(Limits.DEPTH)).reason().en())
                .isEqualTo("nested more than 32 levels deep");
    }

    @Test
    void what_is_longer_than_the_limits_is_refused_at_its_place_whatever_it_says() {
        InputException number = refused("{\"depth\":\n " + "9".repeat(Limits.NUMBER_DIGITS + 1) + "}");
        assertThat(number.reason().en()).contains("a number of more than 18 digits");
        assertThat(number.getCause()).isInstanceOf(JacksonException.class);
    }

    @Test
    void a_mistake_in_the_syntax_keeps_what_the_library_said_as_its_cause() {
        assertThat(refused("{\"a\" 1}").getCause()).isInstanceOf(JacksonException.class);
        assertThat(refusedYaml("a: [1\nb: 2").getCause()).isInstanceOf(JacksonException.class);
    }

    private static String nested(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }

    private static InputException refused(String json) {
        return catchThrowableOfType(InputException.class, () -> DocumentParser.json(json));
    }

    private static InputException refusedYaml(String yaml) {
        return catchThrowableOfType(InputException.class, () -> DocumentParser.yaml(yaml));
    }
}
