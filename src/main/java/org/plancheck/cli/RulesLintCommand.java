package org.plancheck.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.plancheck.assess.AbsenceCheck;
import org.plancheck.assess.ExampleLint;
import org.plancheck.assess.ExampleRun;
import org.plancheck.ruleset.BrokenRuleSet;
import org.plancheck.ruleset.LintFinding;
import org.plancheck.ruleset.RuleLint;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells what is wrong with a rule set, and what in it is likely not meant. */
@Command(name = "lint")
final class RulesLintCommand implements Callable<Integer> {

    @Mixin
    private RulesOption rules;

    private final Console console;

    RulesLintCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws BrokenRuleSet {
        RuleSet ruleSet = rules.load();
        List<Diagnostic> mistakes = new ArrayList<>();
        List<LintFinding> findings = new ArrayList<>(RuleLint.of(ruleSet));
        findings.addAll(ExampleLint.of(ruleSet, mistakes));
        if (mistakes.isEmpty()) {
            findings.addAll(AbsenceCheck.of(ruleSet, ExampleRun.examples(ruleSet, mistakes), ruleSet.criteria(), true));
        }
        findings.stream().sorted().forEach(finding -> console.out().println(finding.line(console.language())));
        if (!mistakes.isEmpty()) {
            throw new BrokenRuleSet(mistakes);
        }
        if (findings.isEmpty()) {
            console.tell(Messages.text("lint.clean", ruleSet.criteria().stream().mapToInt(criterion -> criterion.rules().size()).sum()));
        }
        return findings.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}
