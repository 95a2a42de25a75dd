package org.plancheck.cli.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancheck.assess.Assessor;
import org.plancheck.assess.Explainer;
import org.plancheck.assess.TimeLimit;
import org.plancheck.assess.batch.BatchAssessor;
import org.plancheck.assess.batch.WaiverFile;
import org.plancheck.assess.batch.Waivers;
import org.plancheck.cli.PlancheckCommand;
import org.plancheck.cli.base.AsOfOption;
import org.plancheck.cli.base.Choices;
import org.plancheck.cli.base.Console;
import org.plancheck.cli.base.ExitCode;
import org.plancheck.cli.base.Interruption;
import org.plancheck.cli.base.Output;
import org.plancheck.cli.base.OutputException;
import org.plancheck.cli.base.ProgressLine;
import org.plancheck.cli.base.RulesOption;
import org.plancheck.cli.base.RulesWatch;
import org.plancheck.cli.base.UsageException;
import org.plancheck.cli.base.Version;
import org.plancheck.proposal.AsOf;
import org.plancheck.report.compare.Baseline;
import org.plancheck.report.compare.EarlierReport;
import org.plancheck.report.compare.ReportInput;
import org.plancheck.report.compare.UnreadableReportException;
import org.plancheck.report.model.Report;
import org.plancheck.report.model.ReportOptions;
import org.plancheck.report.rules.CriteriaList;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.catalogue.InForce;
import org.plancheck.ruleset.model.BrokenRuleSetException;
import org.plancheck.ruleset.model.Criterion;
import org.plancheck.ruleset.model.Level;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.FileNames;
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
public final class CheckCommand implements Callable<Integer> {

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

    public CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        List<ReportTarget> reports = ReportTarget.checked(targets, spec);
        reports.forEach(report -> Output.spare(
                report.output(),
                Stream.concat(
                        paths.stream(),
                        Stream.of(waiverFile, baselineFile)
                                .filter(Objects::nonNull)
                                .map(FileNames::name)),
                spec));
        Choices.of("--fail-on", failOn, FAIL_ON, spec);
        AsOf day = day();
        limit();
        threads();
        if (!watch) {
            return check(rules.load(), reports, day);
        }
        if (paths.contains("-")) {
            throw new UsageException(spec, Messages.text("editing.watch.stdin"));
        }
        return new RulesWatch(console, rules).run(paths, ruleSet -> check(ruleSet, reports, day));
    }

    private int check(RuleSet ruleSet, List<ReportTarget> reports, AsOf day)
            throws OutputException, UnreadableReportException, BrokenRuleSetException {
        InForce inForce = new InForce(ruleSet.tables(), day.date());
        if (ruleSet.criteria().stream().noneMatch(inForce::binds)) {
            throw new UsageException(spec, Messages.text("check.nothing-in-force", day.toString()));
        }
        Assessor assessor = new Assessor(ruleSet, day, limit());
        if (((PlancheckCommand) spec.root().userObject()).debug()) {
            assessor.tellingFailures(thrown -> thrown.printStackTrace(console.err()));
        }
        Explainer explainer = new Explainer(
                ruleSet,
                day,
                explain == null ? List.of() : CriteriaList.rules(ruleSet, explain, spec),
                explain == null ? List.of() : CriteriaList.needs(ruleSet, explain));
        Optional<EarlierReport> earlier =
                baselineFile == null ? Optional.empty() : Optional.of(EarlierReport.whole(baselineFile));
        try (Interruption interruption = new Interruption();
                Report report = new Report(
                        Version.number(),
                        ruleSet,
                        day,
                        earlier.map(read -> new Baseline(read, ruleSet)),
                        onlyFindings)) {
            Waivers waivers = waivers(ruleSet, day, report);
            earlier.ifPresent(read -> report.input(
                    new ReportInput(FileNames.name(baselineFile), read.digest(), ReportInput.Role.BASELINE)));
            BatchAssessor checking = new BatchAssessor(ruleSet, assessor, waivers, explainer, interruption, report);
            checking.read(paths, explain == null ? threads() : 1, console);
            if (report.summary().proposals() == 0 && report.errorCount() == 0) {
                report.error(Diagnostic.of(String.join(" ", paths), Messages.text("check.nothing")));
            }
            List<Diagnostic> late = checking.complete() ? new ArrayList<>(waivers.idle()) : new ArrayList<>();
            if (checking.complete()) {
                report.notJudgedAgain()
                        .forEach(proposal -> late.add(Diagnostic.of(
                                FileNames.name(baselineFile), Messages.text("report.not-judged-again", proposal))));
                report.criteriaNoMore()
                        .forEach(reason -> late.add(Diagnostic.of(FileNames.name(baselineFile), reason)));
            }
            late.forEach(report::note);
            for (ReportTarget target : reports) {
                write(report, target, interruption);
            }
            report.errors().forEach(console::tell);
            late.forEach(console::tell);
            return exitCode(report);
        } catch (UncheckedIOException | IOException e) {
            throw new OutputException(System.getProperty("java.io.tmpdir"));
        }
    }

    private void write(Report report, ReportTarget target, Interruption interruption) throws OutputException {
        try (ProgressLine line = new ProgressLine(console, System::nanoTime)) {
            report.onProgress(written -> {
                interruption.goesOn();
                if (!target.toStdout()) {
                    line.show(() -> Messages.text(
                            "batch.writing",
                            target.output(),
                            written,
                            report.summary().proposals()));
                }
            });
            target.write(report, new ReportOptions(console.language(), console.color() && target.toStdout()), console);
        }
    }

    private Waivers waivers(RuleSet ruleSet, AsOf day, Report report) {
        if (waiverFile == null) {
            return new Waivers(List.of(), day);
        }
        Set<String> rules = ruleSet.criteria().stream().map(Criterion::id).collect(Collectors.toSet());
        WaiverFile file = WaiverFile.read(waiverFile, rules::contains, ruleSet::whyNone, report::error);
        file.digest().ifPresent(digest -> report.input(new ReportInput(file.name(), digest, ReportInput.Role.WAIVERS)));
        return new Waivers(file.waivers(), day);
    }

    private AsOf day() {
        if (asOf == null) {
            return AsOfOption.today();
        }
        try {
            return new AsOf(LocalDate.parse(asOf));
        } catch (DateTimeParseException e) {
            throw new UsageException(spec, Messages.text("usage.date", asOf));
        }
    }

    private TimeLimit limit() {
        if (!(timeout >= 0 && timeout <= MOST_SECONDS)) {
            throw new UsageException(spec, Messages.text("usage.timeout", MOST_SECONDS));
        }
        return new TimeLimit(Duration.ofMillis(timeout == 0 ? 0 : Math.max(1, Math.round(timeout * 1000))));
    }

    private int threads() {
        if (threads == null) {
            return Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        }
        if (threads < 1 || threads > MOST_THREADS) {
            throw new UsageException(spec, Messages.text("batch.threads.mistake", MOST_THREADS));
        }
        return threads;
    }

    private int exitCode(Report report) {
        if (report.errorCount() > 0) {
            return ExitCode.ERROR;
        }
        boolean fails = !failOn.equals("never")
                && report.summary()
                        .heaviest()
                        .filter(level -> level.atLeast(Level.valueOf(failOn.toUpperCase(Locale.ROOT))))
                        .isPresent();
        return fails ? ExitCode.FINDINGS : ExitCode.FINE;
    }
}
