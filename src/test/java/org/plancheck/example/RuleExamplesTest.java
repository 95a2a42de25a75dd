package org.plancheck.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.model.Criterion;
import org.plancheck.ruleset.model.Kind;
import org.plancheck.ruleset.model.RuleFolder;
import org.plancheck.text.Diagnostic;

/** Judges the examples beside the rules, and demands one for every outcome that a criterion can have. */
class RuleExamplesTest {

    private static RuleSet ruleSet;
    private static List<Example> examples;

    @BeforeAll
    static void load() throws Exception {
        ruleSet = RuleSet.load(RuleFolder.of(Path.of("rules/plan")));
        List<Diagnostic> mistakes = new ArrayList<>();
        examples = ExampleRun.examples(ruleSet, mistakes);
        assertThat(mistakes).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> every_example_gives_what_it_says() {
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.rule() + " " + example.name() + " (" + example.file() + ":" + example.line() + ")",
                        () -> assertThat(ExampleRun.of(ruleSet, example).failure())
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> every_criterion_has_an_example_of_each_outcome_and_one_that_passes() {
        return ruleSet.criteria().stream()
                .map(criterion -> DynamicTest.dynamicTest(criterion.id(), () -> {
                    List<String> wanted =
                            criterion.outcomes().stream().map(Kind::code).toList();
                    Set<String> shown = new TreeSet<>();
                    examples.stream()
                            .filter(e -> e.rule().equals(criterion.id()))
                            .forEach(e -> shown.addAll(e.expected()));
                    assertThat(shown).containsAll(wanted);
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_rule_fires_in_some_example() {
        Set<String> fired = new TreeSet<>();
        for (Example example : examples) {
            fired.addAll(ExampleRun.of(ruleSet, example).reported());
        }
        return ruleSet.criteria().stream()
                .flatMap(c -> c.rules().stream())
                .map(rule -> DynamicTest.dynamicTest(
                        rule.name(), () -> assertThat(fired).contains(rule.name())));
    }

    @Test
    void the_rule_set_has_every_criterion_of_the_contract() {
        List<String> ids = new ArrayList<>();
        String[] groups = {
            "MAND 15", "RECM 12", "GUID 3", "INTL 14", "SCIT 6", "ASSN 17", "PATN 1", "COMP 1", "AREA 3", "NEED 4",
            "CYCL 1", "SAMP 1", "FLED 1", "FORM 2"
        };
        for (String group : groups) {
            String[] nameAndCount = group.split(" ");
            for (int i = 1; i <= Integer.parseInt(nameAndCount[1]); i++) {
                ids.add(String.format("%s-%02d", nameAndCount[0], i));
            }
        }
        ids.removeAll(ruleSet.tables().retired().keySet());
        assertThat(ruleSet.tables().retired())
                .containsOnly(Map.entry("SCIT-05", "PATN-01"), Map.entry("ASSN-13", "PATN-01"));
        assertThat(ruleSet.criteria()).extracting(Criterion::id).containsExactlyInAnyOrderElementsOf(ids);
    }
}
