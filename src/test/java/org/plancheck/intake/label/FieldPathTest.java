package org.plancheck.intake.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldPathTest {

    @ParameterizedTest
    @CsvSource({
        "title, title, Proposal.title, false",
        "title.zh, title zh, Title.zh, false",
        "ics, ics, Proposal.ics, true",
        "draftingOrganisations, draftingOrganisations, Proposal.draftingOrganisations, true",
        "draftingOrganisations.*.name, draftingOrganisations * name, DraftingOrganisation.name, false",
        "internationalAdoption.standards.*.number, internationalAdoption standards * number, InternationalStandard.number, false"
    })
    void a_path_is_read_as_labels_yaml_writes_it(String path, String steps, String field, boolean list) {
        FieldPath read = FieldPath.of(path);
        assertThat(String.join(" ", read.steps())).isEqualTo(steps);
        assertThat(read.field()).hasToString(field);
        assertThat(read.list()).isEqualTo(list);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "scoop", "title.cn", "ics.first", "title.zh.name"})
    void a_path_to_nothing_is_a_mistake(String path) {
        assertThatThrownBy(() -> FieldPath.of(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void elements_are_counted_from_one_where_a_heading_writes_them() {
        FieldPath names = KnownFields.DRAFTING_ORGANISATION_NAMES;
        assertThat(names.path()).isEqualTo("draftingOrganisations.name");
        assertThat(names.into(1).path()).isEqualTo("draftingOrganisations.2.name");
        assertThat(FieldPath.of("draftingOrganisations").element(1).to("name")).isEqualTo(names.into(1));
    }

    @Test
    void paths_are_told_apart_by_their_steps() {
        assertThat(FieldPath.of("title.zh").is(KnownFields.CHINESE_TITLE)).isTrue();
        assertThat(FieldPath.of("title.zh").is(KnownFields.TITLE)).isFalse();
        assertThat(FieldPath.of("title.zh").isBeside(KnownFields.TITLE)).isTrue();
        assertThat(FieldPath.of("title.zh").isBeside(KnownFields.COMMITTEE)).isFalse();
        assertThat(FieldPath.of("title.zh").isNumber()).isFalse();
        assertThat(FieldPath.of("title.zh").intoAllElements()).isFalse();
        assertThat(KnownFields.ADOPTED_NUMBERS.isNumber()).isTrue();
        assertThat(KnownFields.ADOPTED_NUMBERS.intoAllElements()).isTrue();
        assertThat(KnownFields.ADOPTED_NUMBERS.toSeveral().list()).isTrue();
        assertThat(KnownFields.ADOPTED_NUMBERS.top().name()).isEqualTo("internationalAdoption");
    }
}
