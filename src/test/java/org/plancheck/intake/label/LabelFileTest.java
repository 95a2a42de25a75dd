package org.plancheck.intake.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.proposal.Coded;
import org.plancheck.vocabulary.FieldType;
import org.plancheck.vocabulary.SectionType;
import org.plancheck.vocabulary.Vocabulary;

class LabelFileTest {

    private static final Map<String, SectionType> SECTIONS =
            Vocabulary.sections().stream().collect(Collectors.toMap(SectionType::name, Function.identity()));

    @Test
    void a_key_that_is_none_or_is_missing_is_a_mistake() throws IOException {
        String yaml = shipped();
        assertThatCode(() -> read(yaml)).doesNotThrowAnyException();
        assertThatThrownBy(() -> read(yaml + "\nnonesuch: [a]\n")).hasMessageContaining("nonesuch");
        assertThatThrownBy(() -> read(yaml.replace("\nserial:", "\nnonesuch:")));
        assertThatThrownBy(() -> read(yaml.replaceFirst("\nserial:.*", ""))).hasMessageContaining("serial");
    }

    @Test
    void a_path_that_leads_to_no_field_is_a_mistake() throws IOException {
        String yaml = shipped().replace("\n  committee.number:", "\n  committee.digit:");
        assertThatThrownBy(() -> new LabelIndex(read(yaml))).hasMessageContaining("Committee has no field digit");
    }

    @Test
    void a_label_leads_to_one_field() throws IOException {
        String yaml = shipped().replace("\n  purpose: [", "\n  purpose: [主要技术内容, ");
        assertThatThrownBy(() -> new LabelIndex(read(yaml))).hasMessageContaining("主要技术内容");
    }

    @Test
    void a_plain_text_fills_a_field_that_its_section_has() {
        LabelFile.SHIPPED.plain().forEach((section, field) -> {
            assertThat(SECTIONS).containsKey(section);
            assertThat(SECTIONS.get(section).fieldNames()).as(section).contains(field);
        });
    }

    @Test
    void words_are_given_for_values_that_the_vocabulary_has() {
        Map<String, Set<String>> codes = Vocabulary.sections().stream()
                .flatMap(section -> section.fields().stream())
                .collect(Collectors.toMap(
                        field -> field.type().getSimpleName(), LabelFileTest::codes, (first, same) -> first));
        LabelFile.SHIPPED.values().forEach((type, words) -> {
            assertThat(codes).containsKey(type);
            assertThat(codes.get(type)).as(type).containsAll(words.keySet());
        });
        assertThat(codes.keySet()).containsAll(LabelFile.SHIPPED.options().keySet());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"committee, Committee.name", "coverage, Coverage.products", "competition, -"})
    void a_section_has_a_field_for_a_plain_text_or_none(String section, String field) {
        assertThat(LabelIndex.KNOWN
                        .plain(FieldPath.of(section))
                        .map(plain -> plain.field().toString()))
                .isEqualTo(Optional.ofNullable(field));
    }

    private static Set<String> codes(FieldType field) {
        return field.type() == Boolean.class
                ? Set.of("true", "false")
                : field.codes().stream().map(Coded::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private static LabelFile read(String yaml) {
        return LabelFile.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String shipped() throws IOException {
        try (InputStream in = LabelFile.class.getResourceAsStream("/org/plancheck/labels.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
