package org.plancheck.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plancheck.assess.outcome.Explanation;
import org.plancheck.example.Example;
import org.plancheck.example.ExampleRun;
import org.plancheck.proposal.AsOf;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.model.Criterion;
import org.plancheck.ruleset.model.RuleFolder;
import org.plancheck.ruleset.model.RuleHead;

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
        Map<String, List<RuleHead>> rulesOfFile = ruleSet.criteria().stream()
                .collect(Collectors.groupingBy(
                        Criterion::file,
                        Collectors.flatMapping(criterion -> criterion.rules().stream(), Collectors.toList())));
        Map<String, Explainer> explainers = new HashMap<>();
        for (Map.Entry<String, List<RuleHead>> file : rulesOfFile.entrySet()) {
            explainers.put(
                    file.getKey(), new Explainer(ruleSet, new AsOf(Example.USUAL_DAY), file.getValue(), List.of()));
        }
        for (Example example : examples) {
            List<Explanation> explanations = explainers
                    .get(ruleSet.criterion(example.rule()).file())
                    .explain(
                            example.submission(),
                            new AsOf(example.asOf()),
                            rule -> rule.criterion().equals(example.rule()));
            // needs report too, and have no conditions that could be explained
            Set<String> rules = ruleSet.criterion(example.rule()).rules().stream()
                    .map(RuleHead::name)
                    .collect(Collectors.toSet());
            rules.retainAll(ExampleRun.of(ruleSet, example).reported());
            assertThat(explanations.stream()
                            .filter(Explanation::reports)
                            .map(e -> e.rule().name())
                            .collect(Collectors.toSet()))
                    .as(example.file() + ":" + example.line())
                    .isEqualTo(rules);
            explanations.stream()
                    .filter(e -> !e.reports())
                    .forEach(explanation -> assertThat(explanation.missed())
                            .as(explanation.rule().name())
                            .isPresent());
        }
    }
}
