package org.plancheck.cli.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.plancheck.assess.Assessor;
import org.plancheck.assess.Explainer;
import org.plancheck.assess.outcome.Assessment;
import org.plancheck.cli.base.Console;
import org.plancheck.cli.base.ExitCode;
import org.plancheck.cli.base.FormatOption;
import org.plancheck.cli.base.Output;
import org.plancheck.cli.base.OutputException;
import org.plancheck.cli.base.RulesOption;
import org.plancheck.cli.base.RulesWatch;
import org.plancheck.cli.base.UsageException;
import org.plancheck.example.AbsenceCheck;
import org.plancheck.example.Example;
import org.plancheck.example.ExampleRun;
import org.plancheck.example.ExampleSuite;
import org.plancheck.proposal.AsOf;
import org.plancheck.report.rules.ExamplesDocument;
import org.plancheck.report.rules.JsonOutput;
import org.plancheck.report.text.ExplanationText;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.lint.LintFinding;
import org.plancheck.ruleset.model.BrokenRuleSetException;
import org.plancheck.ruleset.model.Criterion;
import org.plancheck.ruleset.model.Level;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the examples beside the rules. */
@Command(name = "test")
public final class RulesTestCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", arity = "0..*", descriptionKey = "editing.test.ids")
    private List<String> ids = new ArrayList<>();

    @Mixin
    private RulesOption rules;

    @Mixin
    private FormatOption format;

    @Option(
            names = "--min-coverage",
            paramLabel = "PERCENT",
            defaultValue = "100",
            descriptionKey = "editing.test.min-coverage")
    private int minCoverage;

    @Option(names = "--explain", descriptionKey = "editing.test.explain")
    private boolean explain;

    @Option(names = "--watch", descriptionKey = "editing.watch")
    private boolean watch;

    @Spec
    private CommandSpec spec;

    private final Console console;

    public RulesTestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        format.json(spec);
        if (minCoverage < 0 || minCoverage > 100) {
            throw new UsageException(spec, Messages.text("editing.test.percent", minCoverage));
        }
        return watch ? new RulesWatch(console, rules).run(List.of(), this::test) : test(rules.load());
    }

    private int test(RuleSet ruleSet) throws OutputException, BrokenRuleSetException {
        List<Criterion> criteria = ids.isEmpty()
                ? ruleSet.criteria()
                : ids.stream()
                        .map(id -> rules.criterion(ruleSet, id))
                        .distinct()
                        .toList();
        Set<String> chosen = new TreeSet<>(criteria.stream().map(Criterion::id).toList());
        List<Diagnostic> mistakes = new ArrayList<>();
        List<Example> examples = ExampleRun.examples(ruleSet, mistakes).stream()
                .filter(example -> ids.isEmpty() || chosen.contains(example.rule()))
                .toList();
        ExampleSuite suite = ExampleSuite.run(ruleSet, examples, criteria);
        boolean json = format.json(spec);
        List<LintFinding> absence = mistakes.isEmpty()
                ? AbsenceCheck.of(ruleSet, examples, criteria, false).stream()
                        .filter(finding -> finding.level() == Level.ERROR)
                        .toList()
                : List.of();
        String text = json
                ? JsonOutput.text(ExamplesDocument.of(suite, absence, minCoverage, console.language()))
                : text(ruleSet, suite, absence);
        Output.write(null, console, out -> out.append(text));
        mistakes.forEach(console::tell);
        if (examples.isEmpty() && mistakes.isEmpty()) {
            console.tell(Diagnostic.of(
                    ruleSet.folder().shown(),
                    ruleSet.folder().examples().isEmpty()
                            ? Messages.text("editing.test.none")
                            : Messages.text("lint.no-example", String.join(", ", chosen))));
        }
        if (!mistakes.isEmpty() || examples.isEmpty()) {
            return ExitCode.ERROR;
        }
        return absence.isEmpty() && suite.failures().isEmpty() && suite.coverage() >= minCoverage
                ? ExitCode.FINE
                : ExitCode.FINDINGS;
    }

    private String text(RuleSet ruleSet, ExampleSuite suite, List<LintFinding> absence) throws BrokenRuleSetException {
        StringBuilder text = new StringBuilder();
        for (ExampleRun run : suite.failures()) {
            text.append(failure(run).line(console.language())).append('\n');
            if (explain) {
                text.append(explanation(ruleSet, run.example()));
            }
        }
        absence.forEach(finding -> text.append(finding.line(console.language())).append('\n'));
        suite.uncovered()
                .forEach(gap -> text.append(gap.line(console.language())).append('\n'));
        return text.append(summary(suite).in(console.language())).append('\n').toString();
    }

    /** The facts of an example that met or missed each condition of the criterion's rules. */
    private String explanation(RuleSet ruleSet, Example example) throws BrokenRuleSetException {
        Optional<Criterion> criterion = ruleSet.criteria().stream()
                .filter(c -> c.id().equals(example.rule()))
                .findFirst();
        if (criterion.isEmpty()) {
            return "";
        }
        AsOf day = new AsOf(example.asOf());
        Assessment assessment = new Assessor(ruleSet.only(criterion.get()), day).assess(example.submission());
        return ExplanationText.lines(
                        new Explainer(
                                        ruleSet,
                                        day,
                                        criterion.get().rules(),
                                        criterion.get().needs())
                                .explain(assessment),
                        example.file(),
                        console.language())
                .stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private BilingualText summary(ExampleSuite suite) {
        BilingualText all = Messages.text(
                "editing.test.summary",
                suite.runs().size(),
                suite.failures().size(),
                suite.coverage(),
                suite.rules() + suite.outcomes() - suite.uncovered().size(),
                suite.rules() + suite.outcomes());
        BilingualText low = suite.coverage() < minCoverage
                ? Messages.text("editing.test.low", minCoverage)
                : BilingualText.same("");
        return new BilingualText(all.en() + low.en(), all.zh() + low.zh());
    }

    private static Diagnostic failure(ExampleRun run) {
        Example example = run.example();
        return new Diagnostic(
                example.file(),
                example.line(),
                0,
                Messages.text(
                        "editing.test.failed",
                        example.rule(),
                        example.name(),
                        run.failure().orElseThrow()));
    }
}
