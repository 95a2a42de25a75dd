package org.plancheck.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.testing.PlancheckCli;
import org.plancheck.testing.RuleFixtures;

/** {@code rules new}, through the command line. */
class RulesNewCommandTest {

    private static final String TO_FILL_IN = "    // Fill in the condition";

    @TempDir
    private Path folder;

    private Path rules;

    @BeforeEach
    void copy() {
        rules = RuleFixtures.rules(folder.resolve("r"), "key-areas");
    }

    @Test
    void a_new_criterion_is_tested_successfully_as_soon_as_its_condition_is_filled_in() throws Exception {
        assertThat(PlancheckCli.run(
                                "rules",
                                "new",
                                "NEWX-01",
                                "--track",
                                "association",
                                "--clause",
                                "S5b",
                                "--field",
                                "associationStandard.willing",
                                "--rules",
                                rules)
                        .exitCode())
                .isZero();
        PlancheckCli unfilled = PlancheckCli.run("rules", "test", "NEWX-01", "--rules", rules);
        assertThat(unfilled.exitCode()).isEqualTo(1);
        assertThat(unfilled.out()).contains("expected pass, found fail").doesNotContain("found open");

        RuleFixtures.edit(rules.resolve("newx.drl"), "willing != null,", "willing == false,");
        PlancheckCli filled = PlancheckCli.run("rules", "test", "NEWX-01", "--rules", rules);
        assertThat(filled.out()).contains("3 examples, 0 failed; coverage 100 %");
        assertThat(filled.exitCode()).isZero();
    }

    @Test
    void every_kind_of_field_and_outcome_gets_rules_that_compile_and_examples_that_say_where() {
        Map<String, String> conditions = Map.of(
                "cycleMonths", "cycleMonths == 1",
                "needsSurvey.feasibility", "feasibility matches \"what is review.*\"",
                "ics", "ics contains \"what is review for NEWX-01\"",
                "achievement.readinessLevel", "readinessLevel == 2");
        conditions.forEach((field, condition) -> {
            Path own = RuleFixtures.rules(folder.resolve(field), "key-areas");
            PlancheckCli made = PlancheckCli.run(
                    "rules",
                    "new",
                    "NEWX-01",
                    "--track",
                    "any but international",
                    "--kind",
                    "open,review",
                    "--field",
                    field,
                    "--rules",
                    own);
            assertThat(made.exitCode()).as(made.err()).isZero();
            String name = field.substring(field.lastIndexOf('.') + 1);
            RuleFixtures.edit(own.resolve("newx.drl"), name + " != null", condition);
            PlancheckCli tested = PlancheckCli.run("rules", "test", "NEWX-01", "--rules", own);
            assertThat(tested.out() + tested.err()).contains(" 0 failed; coverage 100 %");
        });
    }

    @Test
    void a_criterion_of_a_known_group_goes_to_the_file_of_the_group() throws Exception {
        String before = Files.readString(rules.resolve("key-areas.drl"));
        PlancheckCli ran = PlancheckCli.run(
                "rules",
                "new",
                "AREA-09",
                "--track",
                "any",
                "--title",
                "It is so",
                "--title-zh",
                "确实如此",
                "--rules",
                rules);
        assertThat(ran.err()).contains("key-areas.drl", "rules test AREA-09");
        assertThat(Files.readString(rules.resolve("key-areas.drl")))
                .startsWith(before)
                .contains("rule \"AREA-09 fail", "@title(\"It is so\")", "@title_zh(\"确实如此\")", TO_FILL_IN);
        assertThat(PlancheckCli.run("rules", "show", "AREA-09", "--rules", rules)
                        .exitCode())
                .isZero();
    }

    @Test
    void what_cannot_be_written_is_refused_and_nothing_is_changed() throws Exception {
        String before = Files.readString(rules.resolve("key-areas.drl"));
        refused("the criterion AREA-01 already exists at " + rules + "/key-areas.drl:10", "AREA-01", "--track", "any");
        refused("is not a criterion id", "area-7", "--track", "any");
        refused("did you mean \"mandatory\"?", "NEWX-01", "--track", "mandatry");
        refused("did you mean \"S5b\"?", "NEWX-01", "--track", "any", "--clause", "S5B");
        refused("did you mean \"review\"?", "NEWX-01", "--track", "any", "--kind", "reviw");
        refused("did you mean \"cycleMonths\"?", "NEWX-01", "--track", "any", "--field", "cycleMonth");
        refused(
                "too few values",
                "NEWX-01",
                "--track",
                "any",
                "--field",
                "foreignLanguageEdition",
                "--kind",
                "fail,review");
        refused("TRACK is missing", "NEWX-01");
        refused("quotation mark", "NEWX-01", "--track", "any", "--title", "a \" b");
        assertThat(Files.readString(rules.resolve("key-areas.drl"))).isEqualTo(before);
        assertThat(rules.resolve("newx.drl")).doesNotExist();
    }

    private void refused(String reason, Object... arguments) {
        Object[] all = new Object[arguments.length + 4];
        System.arraycopy(new Object[] {"rules", "new", "--rules", rules}, 0, all, 0, 4);
        System.arraycopy(arguments, 0, all, 4, arguments.length);
        PlancheckCli ran = PlancheckCli.run(all);
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains(reason);
    }
}
