package org.plancheck.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plancheck.intake.Example;
import org.plancheck.proposal.AsOf;
import org.plancheck.ruleset.Criterion;
import org.plancheck.ruleset.RuleFolder;
import org.plancheck.ruleset.RuleHead;
import org.plancheck.ruleset.RuleSet;

/** Holds explanations against what the rules report on every example beside them. */
class ExplainerTest {

    private static RuleSet ruleSet;
    private static List<Example> examples;

    @BeforeAll
    static void load() throws Exception {
        ruleSet = RuleSet.load(RuleFolder.of(Path.of("rules/plan")));
        examples = ExampleRun.examples(ruleSet, new ArrayList<>());
    }

    @Test
    void a_rule_is_explained_as_reporting_exactly_when_it_reports() throws Exception {
        List<RuleHead> rules = ruleSet.criteria().stream().map(Criterion::rules).flatMap(List::stream).toList();
        Explainer explainer = new Explainer(ruleSet, new AsOf(Example.USUAL_DAY), rules);
        for (Example example : examples) {
            List<Explanation> explanations = explainer.explain(example.submission(), new AsOf(example.asOf()),
                    rule -> rule.criterion().equals(example.rule()));
            assertThat(explanations.stream().filter(Explanation::reports).map(e -> e.rule().name()).collect(Collectors.toSet()))
                    .as(example.file() + ":" + example.line())
                    .isEqualTo(ExampleRun.of(ruleSet, example).reported());
            explanations.stream().filter(e -> !e.reports()).forEach(explanation ->
                    assertThat(explanation.missed()).as(explanation.rule().name()).isPresent());
        }
    }
}
