package org.plancheck.intake.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plancheck.proposal.DraftingOrganisation;
import org.plancheck.proposal.Title;

class FieldPathTest {

    private static final FieldPath NAME = new FieldPath(List.of("name"), String.class, false);
    private static final FieldPath ORGANISATIONS =
            new FieldPath(List.of("draftingOrganisations"), DraftingOrganisation.class, true);

    @Test
    void a_field_below_a_list_is_that_of_every_element() {
        FieldPath names = ORGANISATIONS.below(NAME);
        assertThat(names).isEqualTo(new FieldPath(List.of("draftingOrganisations", "*", "name"), String.class, false));
        assertThat(names.path()).isEqualTo("draftingOrganisations.name");
    }

    @Test
    void a_field_below_one_element_is_that_of_the_element_which_people_count_from_one() {
        FieldPath second = ORGANISATIONS.element(1).below(NAME);
        assertThat(second.steps()).containsExactly("draftingOrganisations", "1", "name");
        assertThat(second.list()).isFalse();
        assertThat(second.path()).isEqualTo("draftingOrganisations.2.name");
    }

    @Test
    void a_list_below_a_section_stays_a_list() {
        FieldPath proposal = new FieldPath(List.of("coordination"), Title.class, false);
        assertThat(proposal.below(ORGANISATIONS))
                .isEqualTo(new FieldPath(
                        List.of("coordination", "draftingOrganisations"), DraftingOrganisation.class, true));
    }

    @Test
    void what_has_fields_of_its_own_is_a_section() {
        assertThat(ORGANISATIONS.section()).isTrue();
        assertThat(NAME.section()).isFalse();
        assertThat(new FieldPath(List.of("x"), FieldPath.class, false).section())
                .isFalse();
    }

    @Test
    void remarks_are_the_one_field_that_takes_everything() {
        assertThat(new FieldPath(List.of("remarks"), String.class, false).isRemarks())
                .isTrue();
        assertThat(NAME.isRemarks()).isFalse();
    }
}
