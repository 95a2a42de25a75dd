package org.plancheck.cli.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plancheck.assess.Assessor;
import org.plancheck.assess.Explainer;
import org.plancheck.assess.TimeLimit;
import org.plancheck.assess.batch.BatchAssessor;
import org.plancheck.assess.batch.WaiverFile;
import org.plancheck.assess.batch.Waivers;
import org.plancheck.assess.outcome.Assessment;
import org.plancheck.cli.base.Console;
import org.plancheck.cli.base.UsageException;
import org.plancheck.cli.base.Version;
import org.plancheck.intake.ProposalFiles;
import org.plancheck.proposal.AsOf;
import org.plancheck.report.compare.Baseline;
import org.plancheck.report.compare.EarlierReport;
import org.plancheck.report.compare.ReportInput;
import org.plancheck.report.compare.UnreadableReportException;
import org.plancheck.report.model.Report;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.catalogue.InForce;
import org.plancheck.ruleset.model.Criterion;
import org.plancheck.submission.Submission;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.FileNames;
import org.plancheck.text.Messages;
import picocli.CommandLine.Model.CommandSpec;

/** The report on a batch of proposals, which {@code check} writes and {@code verify} compares with an earlier one. */
final class ReportedBatch implements AutoCloseable {

    /**
     * How the batch is judged.
     *
     * @param threads   how many proposals are judged at the same time
     * @param explainer explains each assessment, if the user asks for it
     * @param waivers   null if there are none
     * @param baseline  null if there is none
     * @param debug     whether the stack traces of failing rules are printed
     */
    record Settings(
            RuleSet ruleSet,
            AsOf day,
            TimeLimit limit,
            int threads,
            Optional<Explainer> explainer,
            Path waivers,
            Path baseline,
            boolean onlyFindings,
            boolean debug) {}

    private final Settings settings;
    private final Console console;
    private final Interruption interruption;
    private final Optional<EarlierReport> earlier;
    private final Report report;
    private final List<Diagnostic> notes = new ArrayList<>();
    private @Nullable Submission last;

    /** @throws UnreadableReportException if the baseline cannot be read */
    ReportedBatch(Settings settings, Console console, Interruption interruption) throws UnreadableReportException {
        this.settings = settings;
        this.console = console;
        this.interruption = interruption;
        earlier =
                settings.baseline() == null ? Optional.empty() : Optional.of(EarlierReport.whole(settings.baseline()));
        report = new Report(
                Version.number(),
                settings.ruleSet(),
                settings.day(),
                earlier.map(read -> new Baseline(read, settings.ruleSet())),
                settings.onlyFindings());
    }

    /** @throws UsageException if no criterion rests on anything that is in force on the day */
    static void checkInForce(RuleSet ruleSet, AsOf day, CommandSpec spec) {
        InForce inForce = new InForce(ruleSet.tables(), day.date());
        if (ruleSet.criteria().stream().noneMatch(inForce::binds)) {
            throw new UsageException(spec, Messages.text("check.nothing-in-force", day.toString()));
        }
    }

    Report report() {
        return report;
    }

    /** Tells what could not be judged, and notes on the batch as a whole. */
    void tellMistakes() {
        report.errors().forEach(console::tell);
        notes.forEach(console::tell);
    }

    /**
     * Reads and judges what the paths lead to.
     *
     * @return whether everything was read: Ctrl-C ends the reading
     */
    boolean judge(List<String> paths) {
        Waivers waivers = waivers();
        earlier.ifPresent(read -> report.input(
                new ReportInput(FileNames.name(settings.baseline()), read.digest(), ReportInput.Role.BASELINE)));
        boolean complete = judge(paths, waivers);
        if (!complete) {
            report.incomplete();
            report.error(interrupted(paths));
        }
        if (report.summary().proposals() == 0 && report.errorCount() == 0) {
            report.error(Diagnostic.of(String.join(" ", paths), Messages.text("check.nothing")));
        }
        if (complete) {
            notes.addAll(waivers.idle());
            report.notJudgedAgain()
                    .forEach(proposal -> notes.add(Diagnostic.of(
                            FileNames.name(settings.baseline()), Messages.text("report.not-judged-again", proposal))));
            report.criteriaNoMore()
                    .forEach(reason -> notes.add(Diagnostic.of(FileNames.name(settings.baseline()), reason)));
        }
        notes.forEach(report::note);
        return complete;
    }

    @Override
    public void close() {
        report.close();
    }

    private boolean judge(List<String> paths, Waivers waivers) {
        Assessor assessor = new Assessor(settings.ruleSet(), settings.day(), settings.limit());
        if (settings.debug()) {
            assessor.tellingFailures(thrown -> thrown.printStackTrace(console.err()));
        }
        int threads = settings.explainer().isPresent() ? 1 : settings.threads();
        try (FilesToJudge files = new FilesToJudge(paths, waivers)) {
            return new BatchAssessor(assessor, settings.ruleSet().tables(), threads, files).assess(files);
        }
    }

    /** Reads the files, adds what becomes of them to the report and shows progress. */
    private final class FilesToJudge implements BatchAssessor.Source, BatchAssessor.Listener, AutoCloseable {

        private final List<String> paths;
        private final Waivers waivers;
        private BatchProgress progress;

        @SuppressWarnings("NullAway.Init") // read() sets it before anything is told
        FilesToJudge(List<String> paths, Waivers waivers) {
            this.paths = paths;
            this.waivers = waivers;
        }

        @Override
        public void read(Consumer<Submission> submissions, Consumer<Diagnostic> mistakes) {
            ProposalFiles files = new ProposalFiles(console.in(), submissions, mistakes, this::note);
            progress = new BatchProgress(console, files.bytesRead(), System::nanoTime);
            try {
                files.read(paths);
            } finally {
                files.inputs()
                        .forEach((file, digest) ->
                                report.input(new ReportInput(file, digest, ReportInput.Role.PROPOSALS)));
            }
        }

        @Override
        public boolean stopped() {
            return interruption.requested();
        }

        @Override
        public void begun(Submission submission) {
            interruption.begun();
            last = submission;
        }

        @Override
        public void mistaken(Diagnostic mistake) {
            interruption.goesOn();
            console.showCause(mistake);
            report.error(mistake);
        }

        @Override
        public void assessed(Assessment judged) {
            interruption.goesOn();
            Assessment assessment = waivers.apply(judged);
            report.add(settings.explainer()
                    .map(explainer -> assessment.withExplanations(explainer.explain(assessment)))
                    .orElse(assessment));
            assessment.crashes().forEach(report::error);
            progress.one();
        }

        @Override
        public void close() {
            if (progress != null) {
                progress.close();
            }
        }

        private void note(Diagnostic note) {
            progress.wipe();
            console.tell(note);
            report.note(note);
        }
    }

    private Waivers waivers() {
        if (settings.waivers() == null) {
            return new Waivers(List.of(), settings.day());
        }
        Set<String> rules =
                settings.ruleSet().criteria().stream().map(Criterion::id).collect(Collectors.toSet());
        WaiverFile file =
                WaiverFile.read(settings.waivers(), rules::contains, settings.ruleSet()::whyNone, report::error);
        file.digest().ifPresent(digest -> report.input(new ReportInput(file.name(), digest, ReportInput.Role.WAIVERS)));
        return new Waivers(file.waivers(), settings.day());
    }

    private Diagnostic interrupted(List<String> paths) {
        return last == null
                ? Diagnostic.of(String.join(" ", paths), Messages.text("batch.interrupted.at-once"))
                : last.positions()
                        .of("/id")
                        .diagnostic(
                                last.file(),
                                Messages.text(
                                        "batch.interrupted", last.proposal().id()));
    }
}
