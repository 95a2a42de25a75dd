package org.plancheck.cli.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plancheck.assess.Assessor;
import org.plancheck.assess.batch.BatchAssessor;
import org.plancheck.assess.batch.Impact;
import org.plancheck.assess.outcome.Assessment;
import org.plancheck.cli.base.AsOfOption;
import org.plancheck.cli.base.Console;
import org.plancheck.cli.base.ExitCode;
import org.plancheck.cli.base.FormatOption;
import org.plancheck.cli.base.Output;
import org.plancheck.cli.base.RulesOption;
import org.plancheck.intake.ProposalFiles;
import org.plancheck.proposal.AsOf;
import org.plancheck.report.rules.ImpactReport;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.catalogue.Tables;
import org.plancheck.ruleset.model.BrokenRuleSetException;
import org.plancheck.ruleset.model.RuleFolder;
import org.plancheck.submission.Submission;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows which outcomes an edit of the rules changes. */
@Command(name = "impact")
public final class RulesImpactCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "check.path")
    private List<String> paths;

    @Option(names = "--against", paramLabel = "OLD", required = true, descriptionKey = "editing.impact.against")
    private String against;

    @Mixin
    private RulesOption rules;

    @Mixin
    private FormatOption format;

    @Mixin
    private AsOfOption asOf;

    @Spec
    private CommandSpec spec;

    private final Console console;

    public RulesImpactCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        boolean json = format.json(spec);
        AsOf day = asOf.day(spec);
        RuleFolder now = rules.folder();
        RuleFolder old = RulesRevision.of(against, rules.path());
        List<Diagnostic> broken = new ArrayList<>();
        RuleSet oldRules = load(old, broken);
        RuleSet newRules = load(now, broken);
        if (oldRules == null || newRules == null) {
            throw new BrokenRuleSetException(broken);
        }
        List<Diagnostic> errors = new ArrayList<>();
        List<Assessment> after = judge(newRules, newRules.tables(), day, errors, this::read);
        if (after.isEmpty() && errors.isEmpty()) {
            errors.add(Diagnostic.of(String.join(" ", paths), Messages.text("check.nothing")));
        }
        // the old rules judge the proposals that the new ones can judge
        List<Assessment> before = judge(
                oldRules,
                newRules.tables(),
                day,
                errors,
                (submissions, mistakes) ->
                        after.stream().map(Assessment::submission).forEach(submissions));
        Impact impact = Impact.of(before, after);
        ImpactReport report = new ImpactReport(impact, oldRules, newRules, day, console.language());
        Output.write(null, console, out -> out.append(json ? report.json() : report.text()));
        errors.stream().distinct().sorted().forEach(console::tell);
        if (!errors.isEmpty()) {
            return ExitCode.ERROR;
        }
        return impact.any() ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private void read(Consumer<Submission> submissions, Consumer<Diagnostic> mistakes) {
        new ProposalFiles(console.in(), submissions, mistakes, console::tell).read(paths);
    }

    private static List<Assessment> judge(
            RuleSet ruleSet, Tables tables, AsOf day, List<Diagnostic> errors, BatchAssessor.Source source) {
        List<Assessment> assessments = new ArrayList<>();
        BatchAssessor.Listener listener = new BatchAssessor.Listener() {
            @Override
            public void assessed(Assessment assessment) {
                assessments.add(assessment);
                errors.addAll(assessment.crashes());
            }

            @Override
            public void mistaken(Diagnostic mistake) {
                errors.add(mistake);
            }
        };
        new BatchAssessor(new Assessor(ruleSet, day), tables, BatchAssessor.usualThreads(), listener).assess(source);
        return assessments;
    }

    /** Null if the rules are broken: the mistakes of both versions are reported together. */
    private @Nullable RuleSet load(RuleFolder folder, List<Diagnostic> broken) {
        try {
            return rules.load(folder);
        } catch (BrokenRuleSetException e) {
            broken.addAll(e.diagnostics());
            return null;
        }
    }
}
