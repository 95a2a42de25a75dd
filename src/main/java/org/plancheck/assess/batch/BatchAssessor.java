package org.plancheck.assess.batch;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.plancheck.assess.Assessor;
import org.plancheck.assess.Explainer;
import org.plancheck.assess.TableReferences;
import org.plancheck.assess.outcome.Assessment;
import org.plancheck.cli.base.BatchProgress;
import org.plancheck.cli.base.Console;
import org.plancheck.cli.base.Interruption;
import org.plancheck.document.ReadingStoppedException;
import org.plancheck.intake.ProposalFiles;
import org.plancheck.report.compare.ReportInput;
import org.plancheck.report.model.Report;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.submission.Submission;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Messages;

/**
 * Reads proposals and judges them on several threads. What comes out is in the order of reading, and the same however many
 * threads there are. Ctrl-C ends the reading; what was read by then is judged.
 */
public final class BatchAssessor {

    /** A proposal that was tried; or else what is wrong with one, or with a file. */
    private record Tried(Optional<Assessor.Trial> trial, List<Diagnostic> mistakes) {}

    private final RuleSet ruleSet;
    private final Assessor assessor;
    private final Waivers waivers;
    private final Explainer explainer;
    private final Interruption interruption;
    private final Report report;
    private OrderedExecutor<Tried> batch;
    private BatchProgress progress;
    private Submission last;
    private boolean complete = true;

    /** @param report takes the assessments and what is wrong, in the order of reading */
    public BatchAssessor(
            RuleSet ruleSet,
            Assessor assessor,
            Waivers waivers,
            Explainer explainer,
            Interruption interruption,
            Report report) {
        this.ruleSet = ruleSet;
        this.assessor = assessor;
        this.waivers = waivers;
        this.explainer = explainer;
        this.interruption = interruption;
        this.report = report;
    }

    /** Reads and judges what the paths lead to. */
    public void read(List<String> paths, int threads, Console console) {
        ProposalFiles files = new ProposalFiles(console.in(), this::judge, this::mistake, note -> {
            progress.wipe();
            console.tell(note);
            report.note(note);
        });
        try (OrderedExecutor<Tried> judging = new OrderedExecutor<>(threads, this::take);
                BatchProgress line = new BatchProgress(console, files.bytesRead(), System::nanoTime)) {
            batch = judging;
            progress = line;
            try {
                files.read(paths);
            } catch (ReadingStoppedException ended) {
                failWith(ended.getCause());
                complete = false;
            }
            batch.finish();
        } catch (ExecutionException e) {
            failWith(e.getCause());
        }
        files.inputs()
                .forEach((file, digest) -> report.input(new ReportInput(file, digest, ReportInput.Role.PROPOSALS)));
        if (!complete) {
            report.incomplete();
            report.error(interrupted(paths));
        }
    }

    /** Whether all was read that there is. */
    public boolean complete() {
        return complete;
    }

    private void judge(Submission submission) {
        endIfInterrupted();
        interruption.begun();
        last = submission;
        give(() -> attempt(submission));
    }

    /** What is wrong takes its turn, so that it is reported in the order of reading. */
    private void mistake(Diagnostic mistake) {
        endIfInterrupted();
        give(() -> new Tried(Optional.empty(), List.of(mistake)));
    }

    private void give(Callable<Tried> work) {
        try {
            batch.add(work);
        } catch (ExecutionException e) {
            throw new ReadingStoppedException(e.getCause());
        } catch (RuntimeException e) {
            throw new ReadingStoppedException(e); // not to be taken for a mistake in the file that is being read
        }
    }

    private void endIfInterrupted() {
        if (interruption.requested()) {
            throw new ReadingStoppedException(null);
        }
    }

    private Tried attempt(Submission submission) {
        List<Diagnostic> unknown = TableReferences.unknown(submission, ruleSet.tables());
        return unknown.isEmpty()
                ? new Tried(Optional.of(assessor.attempt(submission)), List.of())
                : new Tried(Optional.empty(), unknown);
    }

    private void take(Tried tried) {
        interruption.goesOn();
        tried.mistakes().forEach(report::error);
        tried.trial().ifPresent(trial -> {
            Assessment assessment = waivers.apply(assessor.settle(trial));
            report.add(assessment.with(explainer.explain(assessment)));
            assessment.crashes().forEach(report::error);
            progress.one();
        });
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

    private static void failWith(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        if (cause != null) {
            throw cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
        }
    }
}
