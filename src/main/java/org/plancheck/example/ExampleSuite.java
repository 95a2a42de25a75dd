package org.plancheck.example;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.model.Criterion;
import org.plancheck.ruleset.model.Kind;
import org.plancheck.ruleset.model.RuleHead;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Messages;

/**
 * The examples of a rule set with their results and their coverage: a rule is covered if it reports in some example of its
 * criterion, and an outcome that a criterion can have, also {@code pass}, if some example has it.
 *
 * @param runs      each example with its results, in the order of the files
 * @param rules     how many rules the criteria have
 * @param outcomes  how many outcomes the criteria can have
 * @param uncovered each rule and outcome that no example covers, at the place of the rule
 */
public record ExampleSuite(List<ExampleRun> runs, int rules, int outcomes, List<Diagnostic> uncovered) {

    public ExampleSuite {
        runs = List.copyOf(runs);
        uncovered = List.copyOf(uncovered);
    }

    /**
     * Judges the examples.
     *
     * @param criteria the criteria that must be covered
     */
    public static ExampleSuite run(RuleSet ruleSet, List<Example> examples, Collection<Criterion> criteria) {
        List<ExampleRun> runs = new ArrayList<>();
        Set<String> reported = new HashSet<>();
        Set<String> shown = new HashSet<>();
        for (Example example : examples) {
            ExampleRun run = ExampleRun.of(ruleSet, example);
            runs.add(run);
            reported.addAll(run.reported());
            if (run.failure().isEmpty()) {
                run.results().forEach(result -> shown.add(outcome(example.rule(), result.kind())));
            }
        }
        List<Diagnostic> uncovered = new ArrayList<>();
        int rules = 0;
        int outcomes = 0;
        for (Criterion criterion : criteria) {
            Set<Kind> kinds = criterion.outcomes();
            for (RuleHead rule : criterion.rules()) {
                rules++;
                if (!reported.contains(rule.name())) {
                    uncovered.add(new Diagnostic(
                            rule.file(), rule.line(), 0, Messages.text("editing.rule-uncovered", rule.name())));
                }
            }
            outcomes += kinds.size();
            kinds.stream()
                    .filter(kind -> !shown.contains(outcome(criterion.id(), kind)))
                    .forEach(kind -> uncovered.add(new Diagnostic(
                            criterion.file(),
                            criterion.line(),
                            0,
                            Messages.text("editing.outcome-uncovered", criterion.id(), kind.code()))));
        }
        return new ExampleSuite(runs, rules, outcomes, uncovered);
    }

    /** The examples with another outcome than expected. */
    public List<ExampleRun> failures() {
        return runs.stream().filter(run -> run.failure().isPresent()).toList();
    }

    /** The share of the rules and outcomes that are covered, in per cent, rounded down so that 100 means all. */
    public int coverage() {
        int all = rules + outcomes;
        return all == 0 ? 0 : (all - uncovered.size()) * 100 / all;
    }

    private static String outcome(String criterion, Kind kind) {
        return criterion + "\0" + kind.code();
    }
}
