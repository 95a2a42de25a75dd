package org.plancheck.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactPathTest {

    @ParameterizedTest
    @CsvSource({
        "scope, false, String",
        "keyAreas, true, String",
        "supervision.authority, false, String",
        "patents.disclosed.licensing, false, Licensing",
        "internationalAdoption.standards, true, InternationalStandard",
        "associationStandard.implementedSince, false, StatedDate",
    })
    void a_path_leads_through_sections_and_lists_to_a_fact(String text, boolean list, String value) {
        FactPath path = FactPath.parse(text).orElseThrow();
        assertThat(path).hasToString(text);
        assertThat(path.last().isList()).isEqualTo(list);
        assertThat(path.last().type().getSimpleName()).isEqualTo(value);
        assertThat(FactPath.unknown(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "scoop, Proposal, scoop, true",
        "supervision.authorty, Supervision, authorty, true",
        "patents.disclosed.licence, Patent, licence, true",
        "scope.text, scope, text, false",
        "associationStandard.published.earliest, associationStandard.published, earliest, false",
        "supervision., Supervision, '', true",
    })
    void the_first_step_that_leads_nowhere_is_named_with_what_the_section_has(
            String text, String section, String field, boolean fields) {
        FactPath.Unknown unknown = FactPath.unknown(text).orElseThrow();
        assertThat(FactPath.parse(text)).isEmpty();
        assertThat(unknown.section()).isEqualTo(section);
        assertThat(unknown.field()).isEqualTo(field);
        assertThat(unknown.fields().isEmpty()).isNotEqualTo(fields);
    }

    @Test
    void a_section_leads_to_what_it_holds_and_to_nothing_beside_it() {
        FactPath section = FactPath.parse("supervision").orElseThrow();
        assertThat(section.leadsTo(FactPath.parse("supervision.authority").orElseThrow()))
                .isTrue();
        assertThat(section.leadsTo(section)).isTrue();
        assertThat(FactPath.parse("standardSystem")
                        .orElseThrow()
                        .leadsTo(FactPath.parse("supervision.authority").orElseThrow()))
                .isFalse();
        assertThat(FactPath.parse("supervision.authority").orElseThrow().upTo(1))
                .isEqualTo(section);
    }
}
