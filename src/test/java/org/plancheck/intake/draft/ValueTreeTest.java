package org.plancheck.intake.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.plancheck.testing.TestCells.cell;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plancheck.document.InputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Values come in cell by cell; none is stated twice and differently. */
class ValueTreeTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final ValueTree tree = new ValueTree();

    @Test
    void values_are_put_where_their_steps_lead() throws InputException {
        set(1, "nature", "'mandatory'");
        set(2, "title zh", "'甲'");
        set(3, "title en", "'A'");
        set(4, "ics", "['35.240']");
        assertThat(proposal())
                .isEqualTo("{'id':'x','nature':'mandatory','title':{'zh':'甲','en':'A'},'ics':['35.240']}");
        assertThat(line("/nature")).isEqualTo(1);
        assertThat(line("/title")).isEqualTo(2);
        assertThat(line("/title/en")).isEqualTo(3);
        assertThat(line("/ics/0")).isEqualTo(4);
    }

    @Test
    void the_identifier_comes_first_and_the_remarks_last() throws InputException {
        set(1, "nature", "'mandatory'");
        assertThat(tree.proposal("y", cell("").position(), "said besides")
                        .toString()
                        .replace('"', '\''))
                .isEqualTo("{'id':'y','nature':'mandatory','remarks':'said besides'}");
    }

    @Test
    void the_elements_of_a_list_are_dealt_out_one_to_each() throws InputException {
        set(1, "draftingOrganisations * name", "['甲','乙']");
        set(2, "draftingOrganisations * kind", "['university','enterprise']");
        assertThat(proposal())
                .isEqualTo(
                        "{'id':'x','draftingOrganisations':[{'name':'甲','kind':'university'},{'name':'乙','kind':'enterprise'}]}");
        assertThat(line("/draftingOrganisations/1")).isEqualTo(1);
        assertThat(line("/draftingOrganisations/1/kind")).isEqualTo(2);
    }

    @Test
    void a_place_that_is_left_out_says_nothing_of_its_element() throws InputException {
        set(1, "draftingOrganisations * name", "['甲','乙']");
        set(2, "draftingOrganisations * kind", "[null,'enterprise','university']");
        assertThat(proposal())
                .isEqualTo(
                        "{'id':'x','draftingOrganisations':[{'name':'甲'},{'name':'乙','kind':'enterprise'},{'kind':'university'}]}");
    }

    @Test
    void numbered_elements_are_put_together_by_their_numbers_in_the_order_in_which_they_come() throws InputException {
        set(1, "draftingOrganisations 4 name", "'甲'");
        set(2, "draftingOrganisations 0 name", "'乙'");
        set(3, "draftingOrganisations 4 kind", "'university'");
        set(4, "ics 1", "'35'");
        set(5, "ics 0", "'01'");
        assertThat(proposal())
                .isEqualTo(
                        "{'id':'x','draftingOrganisations':[{'name':'甲','kind':'university'},{'name':'乙'}],'ics':['35','01']}");
    }

    @Test
    void what_is_stated_twice_and_alike_is_stated_once() throws InputException {
        set(1, "nature", "'mandatory'");
        set(2, "nature", "'mandatory'");
        set(1, "draftingOrganisations * name", "['甲']");
        set(2, "draftingOrganisations * name", "['甲']");
        set(2, "ics 0", "'35'");
        set(3, "ics 0", "'35'");
        assertThat(proposal())
                .isEqualTo("{'id':'x','nature':'mandatory','draftingOrganisations':[{'name':'甲'}],'ics':['35']}");
        assertThat(line("/nature")).isEqualTo(1);
    }

    @Test
    void that_a_section_is_there_is_said_again_by_its_fields() throws InputException {
        set(1, "associationStandard number", "'T/CAS 1'");
        set(2, "associationStandard", "{}");
        assertThat(proposal()).isEqualTo("{'id':'x','associationStandard':{'number':'T/CAS 1'}}");
    }

    @Test
    void what_is_stated_twice_and_differently_is_refused_and_the_first_is_named() throws InputException {
        set(1, "nature", "'mandatory'");
        assertTwice("nature", "'recommended'", "Nature", "1:1");
        set(3, "draftingOrganisations * name", "['甲']");
        assertTwice("draftingOrganisations * name", "['乙']", "Drafting organisations", "3:1");
        assertTwice("draftingOrganisations", "[{'name':'乙'}]", "Drafting organisations", "3:1");
        assertTwice("draftingOrganisations * name", "[]", "Drafting organisations", "3:1");
        set(4, "ics", "[]");
        assertTwice("ics 0", "'35'", "ICS", "4:1");
        set(5, "title", "'甲'");
        assertTwice("title zh", "'甲'", "Title", "5:1");
        set(6, "topics 0", "'T1'");
        assertTwice("topics 0", "'T2'", "Digital topics", "6:1");
        assertThat(proposal()).contains("'nature':'mandatory'", "'ics':[]", "'title':'甲'", "'topics':['T1']");
    }

    @Test
    void in_a_further_row_lists_go_on_behind_what_they_have() throws InputException {
        set(1, "draftingOrganisations * name", "['甲','乙']");
        set(1, "ics", "['35']");
        set(1, "legalBasis 0 instrument", "'法'");
        tree.furtherRow();
        set(2, "draftingOrganisations * name", "['丙']");
        set(2, "draftingOrganisations * kind", "['university']");
        set(2, "ics", "['35','01']");
        set(2, "legalBasis 0 instrument", "'条例'");
        tree.furtherRow();
        set(3, "draftingOrganisations * name", "['丁']");
        assertThat(proposal())
                .isEqualTo(
                        "{'id':'x','draftingOrganisations':[{'name':'甲'},{'name':'乙'},{'name':'丙','kind':'university'},{'name':'丁'}],"
                                + "'ics':['35','01'],'legalBasis':[{'instrument':'法'},{'instrument':'条例'}]}");
        assertThat(line("/ics/1")).isEqualTo(2);
        assertThat(line("/draftingOrganisations/3")).isEqualTo(3);
    }

    @Test
    void in_a_further_row_too_there_is_not_both_none_and_something() throws InputException {
        set(1, "ics", "[]");
        tree.furtherRow();
        assertTwice("ics", "['35']", "ICS", "1:1");
    }

    @Test
    void what_is_stated_can_be_asked_for() throws InputException {
        assertThat(tree.empty()).isTrue();
        assertThat(tree.empty("title")).isTrue();
        set(1, "title zh", "'甲'");
        set(1, "associationStandard", "{}");
        assertThat(tree.empty()).isFalse();
        assertThat(tree.empty("title")).isFalse();
        assertThat(tree.empty("associationStandard")).isTrue();
        assertThat(tree.has("associationStandard")).isTrue();
        assertThat(tree.has("nature")).isFalse();
        assertThat(tree.states("/title/zh")).isTrue();
        assertThat(tree.states("/title/en")).isFalse();
    }

    @Test
    void of_several_places_the_first_is_that_of_the_value() {
        tree.place("/remarks", cell(4, 2, "").position());
        tree.place("/remarks", cell(9, 2, "").position());
        assertThat(line("/remarks")).isEqualTo(4);
    }

    private void assertTwice(String steps, String value, String label, String before) {
        InputException refused = catchThrowableOfType(InputException.class, () -> set(9, steps, value));
        assertThat(refused.line()).isEqualTo(9);
        assertThat(refused.reason().en())
                .startsWith("\"" + label)
                .endsWith("is given twice with different values; the other is at " + before);
    }

    private void set(int row, String steps, String value) throws InputException {
        JsonNode json = MAPPER.readTree(value.replace('\'', '"'));
        tree.set(List.of(steps.split(" ")), json, cell(row, 1, "").position());
    }

    private String proposal() {
        return tree.proposal("x", cell("").position(), "").toString().replace('"', '\'');
    }

    private int line(String pointer) {
        return tree.positions().of(pointer).line();
    }
}
