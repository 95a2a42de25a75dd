package org.plancheck.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.proposal.Proposal;

class VocabularyTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "'', -",
                "/nature, Proposal.nature",
                "/supervision/authority, Supervision.authority",
                "/ics/0, Proposal.ics",
                "/patents/disclosed/3, Patents.disclosed",
                "/patents/disclosed/3/licensing, Patent.licensing",
                "/scoop, -",
                "/scope/first, -",
                "/supervision/name, -"
            })
    void a_pointer_leads_to_a_field(String pointer, String field) {
        assertThat(Vocabulary.fieldAt(pointer).map(FieldType::toString).orElse(null))
                .isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({
        "/supervision/authority, Supervision of implementation / Authority that supervises implementation",
        "/ics/0, ICS codes",
        "/draftingOrganisations/*/name, Drafting organisations / Name of the organisation",
        "/scope/name, Scope and main technical content"
    })
    void a_field_is_named_within_its_sections(String pointer, String label) {
        assertThat(Vocabulary.label(pointer).en()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "'', -",
                "/draftingOrganisations/1/name, Drafting organisations 2 › Name of the organisation",
                "/draftingOrganisations/name, Drafting organisations › name",
                "/ics/0, ICS codes 1",
                "/scoop/0, scoop › 0"
            })
    void a_place_is_named_with_the_numbers_of_elements(String pointer, String names) {
        assertThat(Terms.path(pointer).map(path -> path.en()).orElse(null)).isEqualTo(names);
    }

    @Test
    void fields_and_codes_are_found_by_either_name() {
        assertThat(Vocabulary.fieldsAt("/title")).containsEntry("zh", "zh").containsEntry("中文名称", "zh");
        assertThat(Vocabulary.fieldsAt("/scope")).isEmpty();
        assertThat(Vocabulary.codesAt("/nature"))
                .containsEntry("mandatory", "mandatory")
                .containsEntry("强制性国家标准", "mandatory");
        assertThat(Vocabulary.codesAt("/scope")).isEmpty();
    }

    @Test
    void every_section_is_listed_once_and_the_proposal_first() {
        assertThat(Vocabulary.sections()).doesNotHaveDuplicates().first().isEqualTo(SectionType.of(Proposal.class));
        assertThat(Vocabulary.sections()).extracting(SectionType::name).contains("Patent", "TbtNotification");
    }
}
