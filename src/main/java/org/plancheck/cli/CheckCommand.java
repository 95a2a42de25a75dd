package org.plancheck.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.plancheck.assess.Assessment;
import org.plancheck.assess.Assessor;
import org.plancheck.assess.Explainer;
import org.plancheck.assess.Result;
import org.plancheck.assess.TimeLimit;
import org.plancheck.assess.Waivers;
import org.plancheck.intake.WaiverFile;
import org.plancheck.proposal.AsOf;
import org.plancheck.report.Baseline;
import org.plancheck.report.EarlierReport;
import org.plancheck.report.EarlierReport.NotAReport;
import org.plancheck.report.Options;
import org.plancheck.report.Report;
import org.plancheck.ruleset.BrokenRuleSet;
import org.plancheck.ruleset.Criterion;
import org.plancheck.ruleset.Level;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Messages;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds proposals against the rules and reports what is found. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private static final int MOST_SECONDS = 86_400;
    private static final int MOST_THREADS = 256;
    private static final List<String> FAIL_ON = List.of("error", "warning", "note", "never");

    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "check.path")
    private List<String> paths;

    @Mixin
    private RulesOption rules;

    @ArgGroup(exclusive = false, multiplicity = "0..*")
    private List<ReportTarget> targets = new ArrayList<>();

    @Option(names = "--fail-on", paramLabel = "LEVEL", defaultValue = "error", descriptionKey = "check.fail-on")
    private String failOn;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "check.as-of")
    private String asOf;

    @Option(names = "--only-findings", descriptionKey = "check.only-findings")
    private boolean onlyFindings;

    @Option(names = "--waivers", paramLabel = "FILE", descriptionKey = "check.waivers")
    private Path waiverFile;

    @Option(names = "--baseline", paramLabel = "REPORT", descriptionKey = "check.baseline")
    private Path baselineFile;

    @Option(names = "--explain", paramLabel = "ID", descriptionKey = "editing.explain")
    private String explain;

    @Option(names = "--watch", descriptionKey = "editing.watch")
    private boolean watch;

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "60", descriptionKey = "check.timeout")
    private double timeout;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "batch.threads")
    private Integer threads;

    @Spec
    private CommandSpec spec;

    private final Console console;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        List<ReportTarget> reports = ReportTarget.checked(targets, spec);
        Choices.of("--fail-on", failOn, FAIL_ON, spec);
        AsOf day = day();
        limit();
        threads();
        if (!watch) {
            return check(rules.load(), reports, day);
        }
        if (paths.contains("-")) {
            throw new UsageMistake(spec, Messages.text("editing.watch.stdin"));
        }
        return new RulesWatch(console, rules).run(paths, ruleSet -> check(ruleSet, reports, day));
    }

    private int check(RuleSet ruleSet, List<ReportTarget> reports, AsOf day) throws CannotWrite, NotAReport, BrokenRuleSet {
        Assessor assessor = new Assessor(ruleSet, day, limit());
        Explainer explainer = new Explainer(ruleSet, day, explain == null ? List.of() : Criteria.rules(ruleSet, explain, spec));
        List<Diagnostic> mistakes = new ArrayList<>();
        Waivers waivers = waivers(ruleSet, day, mistakes);
        try (Interruption interruption = new Interruption()) {
            Checking checking = new Checking(ruleSet, assessor, waivers, explainer, interruption);
            checking.read(paths, explain == null ? threads() : 1, console);
            mistakes.addAll(checking.errors());
            if (checking.assessments().isEmpty() && mistakes.isEmpty()) {
                mistakes.add(Diagnostic.of(String.join(" ", paths), Messages.text("check.nothing")));
            }
            Report report = report(ruleSet, day, checking, mistakes);
            for (ReportTarget target : reports) {
                target.write(report, new Options(console.language(), onlyFindings, console.color() && target.toStdout()), console);
            }
            report.errors().forEach(console::tell);
            if (checking.complete()) {
                waivers.idle().forEach(console::tell);
            }
            return exitCode(report);
        }
    }

    /** What is gone or not met any more is only known if all was read. */
    private Report report(RuleSet ruleSet, AsOf day, Checking checking, List<Diagnostic> errors) throws NotAReport {
        List<Assessment> assessments = checking.assessments();
        if (baselineFile == null) {
            return new Report(Version.number(), ruleSet, day, checking.inputs(), assessments, List.of(), errors);
        }
        Baseline baseline = new Baseline(EarlierReport.read(baselineFile));
        return new Report(Version.number(), ruleSet, day, checking.inputs(), assessments.stream().map(baseline::onlyNew).toList(),
                checking.complete() ? baseline.gone(assessments) : List.of(), errors);
    }

    private Waivers waivers(RuleSet ruleSet, AsOf day, List<Diagnostic> errors) {
        Set<String> rules = ruleSet.criteria().stream().map(Criterion::id).collect(Collectors.toSet());
        return new Waivers(waiverFile == null ? List.of() : WaiverFile.read(waiverFile, rules, errors::add), day);
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

    private TimeLimit limit() {
        if (!(timeout >= 0 && timeout <= MOST_SECONDS)) {
            throw new UsageMistake(spec, Messages.text("usage.timeout", MOST_SECONDS));
        }
        return new TimeLimit(Duration.ofMillis(timeout == 0 ? 0 : Math.max(1, Math.round(timeout * 1000))));
    }

    private int threads() {
        if (threads == null) {
            return Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        }
        if (threads < 1 || threads > MOST_THREADS) {
            throw new UsageMistake(spec, Messages.text("batch.threads.mistake", MOST_THREADS));
        }
        return threads;
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
                && result.counts()
                && result.level().atLeast(Level.valueOf(failOn.toUpperCase(Locale.ROOT)));
    }
}
