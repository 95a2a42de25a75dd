package org.plancheck.cli.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.plancheck.cli.base.Console;
import org.plancheck.cli.base.ExitCode;
import org.plancheck.cli.base.RulesOption;
import org.plancheck.example.AbsenceCheck;
import org.plancheck.example.ExampleLint;
import org.plancheck.example.ExampleRun;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.lint.LintFinding;
import org.plancheck.ruleset.lint.RuleLint;
import org.plancheck.ruleset.model.BrokenRuleSetException;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reports mistakes in a rule set, and rules that are probably not what their author meant. */
@Command(name = "lint")
public final class RulesLintCommand implements Callable<Integer> {

    @Mixin
    private RulesOption rules;

    private final Console console;

    public RulesLintCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws BrokenRuleSetException {
        RuleSet ruleSet = rules.load();
        List<Diagnostic> mistakes = new ArrayList<>();
        List<LintFinding> findings = new ArrayList<>(RuleLint.of(ruleSet));
        findings.addAll(ExampleLint.of(ruleSet, mistakes));
        if (mistakes.isEmpty()) {
            findings.addAll(AbsenceCheck.of(ruleSet, ExampleRun.examples(ruleSet, mistakes), ruleSet.criteria(), true));
        }
        findings.stream().sorted().forEach(finding -> console.out().println(finding.line(console.language())));
        if (!mistakes.isEmpty()) {
            throw new BrokenRuleSetException(mistakes);
        }
        if (findings.isEmpty()) {
            console.tell(Messages.text(
                    "lint.clean",
                    ruleSet.criteria().stream()
                            .mapToInt(criterion -> criterion.rules().size())
                            .sum()));
        }
        return findings.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}
