package org.plancheck.cli.check;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.plancheck.assess.Explainer;
import org.plancheck.assess.TimeLimit;
import org.plancheck.assess.batch.BatchAssessor;
import org.plancheck.cli.base.AsOfOption;
import org.plancheck.cli.base.Choices;
import org.plancheck.cli.base.Console;
import org.plancheck.cli.base.DebugOption;
import org.plancheck.cli.base.ExitCode;
import org.plancheck.cli.base.Output;
import org.plancheck.cli.base.OutputException;
import org.plancheck.cli.base.RulesOption;
import org.plancheck.cli.base.RulesWatch;
import org.plancheck.cli.base.UsageException;
import org.plancheck.proposal.AsOf;
import org.plancheck.report.compare.UnreadableReportException;
import org.plancheck.report.model.Report;
import org.plancheck.report.model.ReportOptions;
import org.plancheck.report.model.TemporaryFileException;
import org.plancheck.report.rules.CriteriaList;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.model.BrokenRuleSetException;
import org.plancheck.ruleset.model.Level;
import org.plancheck.text.FileNames;
import org.plancheck.text.Messages;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks proposals against the rules and reports the findings. */
@Command(name = "check")
public final class CheckCommand implements Callable<Integer> {

    private static final int MOST_SECONDS = 86_400;
    private static final List<String> FAIL_ON = List.of("error", "warning", "note", "never");

    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "check.path")
    private List<String> paths;

    @Mixin
    private RulesOption rules;

    @ArgGroup(exclusive = false, multiplicity = "0..*")
    private List<ReportTarget> targets = new ArrayList<>();

    @Option(names = "--fail-on", paramLabel = "LEVEL", defaultValue = "error", descriptionKey = "check.fail-on")
    private String failOn;

    @Mixin
    private AsOfOption asOf;

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
        AsOf day = asOf.day(spec);
        TimeLimit limit = limit();
        int threadCount = threads();
        RulesWatch.Use check = ruleSet -> check(settings(ruleSet, day, limit, threadCount), reports);
        if (!watch) {
            return check.with(rules.load());
        }
        if (paths.contains("-")) {
            throw new UsageException(spec, Messages.text("editing.watch.stdin"));
        }
        return new RulesWatch(console, rules).run(paths, check);
    }

    private ReportedBatch.Settings settings(RuleSet ruleSet, AsOf day, TimeLimit limit, int threadCount)
            throws BrokenRuleSetException {
        ReportedBatch.checkInForce(ruleSet, day, spec);
        Optional<Explainer> explainer = explain == null
                ? Optional.empty()
                : Optional.of(new Explainer(
                        ruleSet, day, rules.rules(ruleSet, explain), CriteriaList.needs(ruleSet, explain)));
        return new ReportedBatch.Settings(
                ruleSet,
                day,
                limit,
                threadCount,
                explainer,
                waiverFile,
                baselineFile,
                onlyFindings,
                DebugOption.isSet(spec));
    }

    private int check(ReportedBatch.Settings settings, List<ReportTarget> reports)
            throws OutputException, UnreadableReportException {
        try (Interruption interruption = new Interruption();
                ReportedBatch batch = new ReportedBatch(settings, console, interruption)) {
            batch.judge(paths);
            for (ReportTarget target : reports) {
                write(batch.report(), target, interruption);
            }
            batch.tellMistakes();
            return exitCode(batch.report());
        } catch (TemporaryFileException e) {
            throw new OutputException(e.folder(), e);
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

    private TimeLimit limit() {
        if (!(timeout >= 0 && timeout <= MOST_SECONDS)) {
            throw new UsageException(spec, Messages.text("usage.timeout", MOST_SECONDS));
        }
        return new TimeLimit(Duration.ofMillis(timeout == 0 ? 0 : Math.max(1, Math.round(timeout * 1000))));
    }

    private int threads() {
        if (threads == null) {
            return BatchAssessor.usualThreads();
        }
        if (threads < 1 || threads > BatchAssessor.MOST_THREADS) {
            throw new UsageException(spec, Messages.text("batch.threads.mistake", BatchAssessor.MOST_THREADS));
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
