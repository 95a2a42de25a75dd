package org.plancheck.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.lint.LintFinding;
import org.plancheck.ruleset.model.Criterion;
import org.plancheck.ruleset.model.Level;
import org.plancheck.ruleset.model.RuleHead;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Messages;
import org.plancheck.text.Nearest;

/** Finds criteria that the examples beside the rules do not cover. */
public final class ExampleLint {

    private ExampleLint() {}

    /**
     * The criteria without an example or without one for a possible outcome, and the examples of unknown criteria. There are
     * no findings if examples cannot be read.
     *
     * @param mistakes takes the mistakes in examples
     */
    public static List<LintFinding> of(RuleSet ruleSet, List<Diagnostic> mistakes) {
        List<Example> examples = ExampleRun.examples(ruleSet, mistakes);
        List<LintFinding> findings = new ArrayList<>();
        if (!mistakes.isEmpty()) {
            return findings;
        }
        List<String> ids = ruleSet.criteria().stream().map(Criterion::id).toList();
        for (Example example : examples) {
            if (!ids.contains(example.rule())) {
                findings.add(new LintFinding(
                        Level.ERROR,
                        new Diagnostic(
                                example.file(),
                                example.line(),
                                1,
                                ruleSet.tables().retired().containsKey(example.rule())
                                        ? ruleSet.whyNone(example.rule())
                                        : Messages.text(
                                                "lint.example-of-nothing",
                                                example.rule(),
                                                Nearest.hint(example.rule(), ids)))));
            }
        }
        for (Criterion criterion : ruleSet.criteria()) {
            look(
                    criterion,
                    examples.stream()
                            .filter(e -> e.rule().equals(criterion.id()))
                            .toList(),
                    findings);
        }
        return findings;
    }

    private static void look(Criterion criterion, List<Example> examples, List<LintFinding> findings) {
        if (examples.isEmpty()) {
            findings.add(finding(
                    Level.ERROR, criterion.file(), criterion.line(), Messages.text("lint.no-example", criterion.id())));
            return;
        }
        Set<String> shown =
                examples.stream().flatMap(e -> e.expected().stream()).collect(Collectors.toSet());
        criterion.outcomes().stream()
                .filter(kind -> !shown.contains(kind.code()))
                .forEach(kind -> {
                    Optional<RuleHead> rule = criterion.rules().stream()
                            .filter(r -> r.kind() == kind)
                            .findFirst();
                    findings.add(finding(
                            Level.WARNING,
                            rule.map(RuleHead::file).orElse(criterion.file()),
                            rule.map(RuleHead::line).orElse(criterion.line()),
                            Messages.text("lint.no-example-of", criterion.id(), kind.code())));
                });
    }

    private static LintFinding finding(Level level, String file, int line, BilingualText message) {
        return new LintFinding(level, new Diagnostic(file, line, 1, message));
    }
}
