package org.plancheck.cli.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.plancheck.assess.batch.Impact;
import org.plancheck.assess.batch.Judging;
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

/** Shows what an edit of the rules does to proposals. */
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
        RuleFolder before = RulesRevision.of(against, rules.path());
        List<Diagnostic> broken = new ArrayList<>();
        RuleSet oldRules = load(before, broken);
        RuleSet newRules = load(now, broken);
        if (!broken.isEmpty()) {
            throw new BrokenRuleSetException(broken);
        }
        List<Submission> submissions = new ArrayList<>();
        List<Diagnostic> errors = new ArrayList<>();
        new ProposalFiles(console.in(), submissions::add, errors::add, console::tell).read(paths);
        if (submissions.isEmpty() && errors.isEmpty()) {
            errors.add(Diagnostic.of(String.join(" ", paths), Messages.text("check.nothing")));
        }
        List<Submission> judged = Judging.judgeable(submissions, newRules, errors);
        List<Assessment> old = Judging.of(judged, oldRules, day, errors);
        Impact impact = Impact.of(old, Judging.of(judged, newRules, day, errors));
        ImpactReport report = new ImpactReport(impact, oldRules, newRules, day, console.language());
        Output.write(null, console, out -> out.append(json ? report.json() : report.text()));
        errors.stream().distinct().sorted().forEach(console::tell);
        if (!errors.isEmpty()) {
            return ExitCode.ERROR;
        }
        return impact.any() ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    /** Null if the rules are broken: then the mistakes of the other version are to be told as well. */
    private RuleSet load(RuleFolder folder, List<Diagnostic> broken) {
        try {
            return rules.load(folder);
        } catch (BrokenRuleSetException e) {
            broken.addAll(e.diagnostics());
            return null;
        }
    }
}
