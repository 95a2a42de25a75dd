package org.plancheck.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.testing.PlancheckCli;
import org.plancheck.testing.RuleFixtures;

/** {@code rules list}, {@code rules show} and {@code rules test}, through the command line. */
class RulesCommandTest {

    @TempDir
    private Path folder;

    private Path rules;

    @BeforeEach
    void copy() {
        rules = RuleFixtures.rules(folder.resolve("r"), "key-areas");
    }

    @Test
    void the_list_is_a_table_with_aligned_columns() {
        PlancheckCli ran = PlancheckCli.run("rules", "list", "--rules", rules);
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).isEqualTo("""
                AREA-01  open,review         warning  any  A1,…,A9  The proposal lies in a key area of the Plan
                AREA-02  open,review         note     any  T1,…,T5  The topics declared fit the wording of the proposal
                AREA-03  open,informational  note     any  T1,…,T5  Whether the proposal is digital work that the Plan names is stated
                """);
    }

    @Test
    void the_list_is_narrowed_by_kind_level_and_clause() {
        assertThat(PlancheckCli.run("rules", "list", "--rules", rules, "--kind", "informational")
                        .out())
                .startsWith("AREA-03")
                .hasLineCount(1);
        assertThat(PlancheckCli.run("rules", "list", "--rules", rules, "--level", "warning")
                        .out())
                .startsWith("AREA-01")
                .hasLineCount(1);
        assertThat(PlancheckCli.run("rules", "list", "--rules", rules, "--clause", "T2")
                        .out())
                .doesNotContain("AREA-01")
                .hasLineCount(2);
        assertThat(PlancheckCli.run("rules", "list", "--rules", rules, "--track", "mandatory")
                        .out())
                .hasLineCount(3);
    }

    @Test
    void a_mistyped_filter_is_refused_with_the_nearest_word() {
        PlancheckCli ran = PlancheckCli.run("rules", "list", "--rules", rules, "--track", "mandatroy");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("did you mean \"mandatory\"?");
    }

    @Test
    void the_list_as_json_has_both_titles() {
        assertThat(PlancheckCli.run("rules", "list", "--rules", rules, "--format", "json")
                        .out())
                .contains(
                        "\"rule\" : \"AREA-01\"",
                        "\"title\" : \"The proposal lies in a key area of the Plan\"",
                        "\"titleZh\" : \"属于规划确定的重点领域\"",
                        "\"track\" : \"any\"");
    }

    @Test
    void a_criterion_is_shown_with_texts_clauses_source_lines_and_examples() {
        PlancheckCli ran = PlancheckCli.run("rules", "show", "area-01", "--rules", rules);
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .contains(
                        "AREA-01  The proposal lies in a key area of the Plan\n         属于规划确定的重点领域\n",
                        "clause  A1 ",
                        "open warning  " + rules + "/key-areas.drl:25\n",
                        "  未填写所属重点领域（A1至A9）\n",
                        "     33 |     $p : Proposal( keyAreas == null )\n",
                        "examples\n",
                        rules + "/key-areas.examples.yaml:1");
    }

    @Test
    void a_criterion_is_shown_with_its_dated_thresholds_and_their_sources() {
        Path every = RuleFixtures.rules(folder.resolve("e"), "every-proposal");
        assertThat(PlancheckCli.run("rules", "show", "CYCL-01", "--rules", every)
                        .out())
                .contains("cycle-months: 18 from 2021-10-10  [OUT]  As the outline has it.");
        assertThat(PlancheckCli.run("rules", "show", "CYCL-01", "--rules", every, "--format", "json")
                        .out())
                .contains(
                        "\"from\" : \"2021-10-10\"",
                        "\"source\" : \"OUT\"",
                        "\"noteZh\" : \"依纲要。\"",
                        "\"drl\" : \"rule \\\"CYCL-01");
    }

    @Test
    void an_unknown_criterion_is_refused_with_the_nearest_id() {
        PlancheckCli ran = PlancheckCli.run("rules", "show", "AREA-1", "--rules", rules);
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("no criterion \"AREA-1\"; did you mean \"AREA-01\"?");
    }

    @Test
    void the_examples_of_the_rules_pass_and_cover_them() {
        PlancheckCli ran = PlancheckCli.run("rules", "test", "--rules", rules);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("0 failed; coverage 100 %").hasLineCount(1);
        assertThat(ran.exitCode()).isZero();
    }

    @Test
    void a_failed_example_is_named_with_its_line_what_was_expected_and_what_was_found() {
        RuleFixtures.edit(
                rules.resolve("key-areas.drl"),
                "keyAreas != null, keyAreas.empty",
                "keyAreas != null, keyAreas.size > 99");
        PlancheckCli ran = PlancheckCli.run("rules", "test", "AREA-01", "--rules", rules);
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out())
                .containsPattern(
                        "key-areas\\.examples\\.yaml:\\d+: AREA-01 \".*\": expected review, found pass; \"rules test AREA-01 --explain\" shows why\n")
                .contains(
                        "key-areas.drl:10: no example makes the rule \"AREA-01 review: outside all key areas\" report",
                        "no example of AREA-01 gives review",
                        "100 % required");
        PlancheckCli json = PlancheckCli.run("rules", "test", "AREA-01", "--rules", rules, "--format", "json");
        assertThat(json.exitCode()).isEqualTo(1);
        assertThat(json.out()).contains("\"kind\" : \"pass\"", "\"needed\" : 100");
    }

    @Test
    void what_must_be_covered_can_be_lowered() throws Exception {
        Path examples = rules.resolve("key-areas.examples.yaml");
        String all = Files.readString(examples);
        Files.writeString(examples, all.substring(0, all.indexOf("\n- rule: AREA-02") + 1));
        assertThat(PlancheckCli.run("rules", "test", "--rules", rules).exitCode())
                .isEqualTo(1);
        assertThat(PlancheckCli.run("rules", "test", "--rules", rules, "--min-coverage", "30")
                        .exitCode())
                .isZero();
        assertThat(PlancheckCli.run("rules", "test", "AREA-01", "--rules", rules)
                        .exitCode())
                .isZero();
        assertThat(PlancheckCli.run("rules", "test", "--rules", rules, "--min-coverage", "101")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void examples_that_cannot_be_read_or_are_missing_are_an_error() throws Exception {
        Path examples = rules.resolve("key-areas.examples.yaml");
        RuleFixtures.edit(examples, "  expect: review", "  expects: review");
        assertThat(PlancheckCli.run("rules", "test", "--rules", rules).exitCode())
                .isEqualTo(2);
        Files.delete(examples);
        PlancheckCli ran = PlancheckCli.run("rules", "test", "--rules", rules, "--min-coverage", "0");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("no example");
    }

    @Test
    void a_check_explains_what_each_condition_met_or_missed_with_values_and_their_places() throws Exception {
        Path every = RuleFixtures.rules(folder.resolve("e"), "every-proposal");
        Path proposal = Files.writeString(folder.resolve("p.yaml"), "id: P-1\ncycleMonths: 19\n");
        PlancheckCli ran =
                PlancheckCli.run("check", proposal, "--rules", every, "--as-of", "2026-11-22", "--explain", "CYCL-01");
        assertThat(ran.out())
                .contains(
                        "CYCL-01 fail: cycle too long — fired: every condition is met",
                        "Threshold  name = cycle-months; value = 18",
                        "Proposal  " + proposal + ":1:1  cycleMonths = 19 (2:1); $needed = 18",
                        "CYCL-01 open: no cycle — did not fire: the condition on line 33 is not met",
                        "no fact meets: cycleMonths == null");
        PlancheckCli json = PlancheckCli.run(
                "check",
                proposal,
                "--rules",
                every,
                "--as-of",
                "2026-11-22",
                "--explain",
                "CYCL-01 fail: cycle too long",
                "--format",
                "json");
        assertThat(json.out())
                .contains("\"explanation\"", "\"reports\" : true", "\"fate\" : \"met\"")
                .doesNotContain("no cycle");
        PlancheckCli unknown = PlancheckCli.run("check", proposal, "--rules", every, "--explain", "CYCL-1");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).contains("did you mean \"CYCL-01\"?");
    }
}
