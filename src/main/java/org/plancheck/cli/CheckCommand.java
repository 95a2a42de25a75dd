package org.plancheck.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.plancheck.assess.Assessment;
import org.plancheck.assess.Assessor;
import org.plancheck.assess.References;
import org.plancheck.assess.Result;
import org.plancheck.intake.ProposalFiles;
import org.plancheck.intake.Submission;
import org.plancheck.proposal.AsOf;
import org.plancheck.report.Format;
import org.plancheck.report.Options;
import org.plancheck.report.Report;
import org.plancheck.ruleset.Kind;
import org.plancheck.ruleset.Level;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds proposals against the rules and reports what is found. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private static final List<String> FAIL_ON = List.of("error", "warning", "note", "never");

    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "check.path")
    private List<String> paths;

    @Mixin
    private RulesOption rules;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "check.format")
    private String format;

    @Option(names = "--output", paramLabel = "FILE", descriptionKey = "option.output")
    private Path output;

    @Option(names = "--fail-on", paramLabel = "LEVEL", defaultValue = "error", descriptionKey = "check.fail-on")
    private String failOn;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "check.as-of")
    private String asOf;

    @Option(names = "--only-findings", descriptionKey = "check.only-findings")
    private boolean onlyFindings;

    @Spec
    private CommandSpec spec;

    private final Console console;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Format reportFormat = Format.of(Choices.of("--format", format, Format.codes(), spec)).orElseThrow();
        Choices.of("--fail-on", failOn, FAIL_ON, spec);
        AsOf day = day();
        RuleSet ruleSet = RuleSet.load(rules.folder());

        Assessor assessor = new Assessor(ruleSet, day);
        List<Assessment> assessments = new ArrayList<>();
        List<Diagnostic> errors = new ArrayList<>();
        new ProposalFiles(console.in(), submission -> assess(submission, ruleSet, assessor, assessments, errors), errors::add,
                console::tell)
                .read(paths);
        if (assessments.isEmpty() && errors.isEmpty()) {
            errors.add(Diagnostic.of(String.join(" ", paths), Messages.text("check.nothing")));
        }
        Report report = new Report(Version.number(), ruleSet, day, assessments, errors);
        Output.write(output, console, out -> reportFormat.write(report,
                new Options(console.language(), onlyFindings, console.color() && output == null), out));
        report.errors().forEach(console::tell);
        return exitCode(report);
    }

    private static void assess(Submission submission, RuleSet ruleSet, Assessor assessor, List<Assessment> assessments,
            List<Diagnostic> errors) {
        List<Diagnostic> unknown = References.unknown(submission, ruleSet.tables());
        errors.addAll(unknown);
        if (unknown.isEmpty()) {
            Assessment assessment = assessor.assess(submission);
            assessments.add(assessment);
            errors.addAll(assessment.crashes());
        }
    }

    private AsOf day() {
        if (asOf == null) {
            return new AsOf(LocalDate.now());
        }
        try {
            return new AsOf(LocalDate.parse(asOf));
        } catch (DateTimeParseException e) {
            throw new UsageMistake(spec, Messages.text("usage.date", asOf));
        }
    }

    private int exitCode(Report report) {
        if (!report.errors().isEmpty()) {
            return ExitCode.ERROR;
        }
        return report.assessments().stream().flatMap(a -> a.results().stream()).anyMatch(this::counts)
                ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    /** What a person must act on counts: it failed, is open, or is to be judged. What is only to be known does not. */
    private boolean counts(Result result) {
        return !failOn.equals("never")
                && result.finding()
                && result.kind() != Kind.INFORMATIONAL
                && result.level().atLeast(Level.valueOf(failOn.toUpperCase(java.util.Locale.ROOT)));
    }
}
