package org.plancheck.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ExecutionException;
import org.plancheck.assess.Assessment;
import org.plancheck.assess.Assessor;
import org.plancheck.assess.Explainer;
import org.plancheck.assess.References;
import org.plancheck.assess.Waivers;
import org.plancheck.intake.ProposalFiles;
import org.plancheck.intake.ReadingEnded;
import org.plancheck.intake.Submission;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Messages;

/**
 * Reads proposals and judges them on several threads. What comes out is in the order of reading, and the same however many
 * threads there are. Ctrl-C ends the reading; what was read by then is judged.
 */
final class Checking {

    /** A proposal that names what no table has, or else was tried. */
    private record Tried(Submission submission, List<Diagnostic> unknown, Assessor.Trial trial) {
    }

    private final RuleSet ruleSet;
    private final Assessor assessor;
    private final Waivers waivers;
    private final Explainer explainer;
    private final Interruption interruption;
    private final List<Assessment> assessments = new ArrayList<>();
    private final List<Diagnostic> errors = new ArrayList<>();
    private Batch<Tried> batch;
    private Progress progress;
    private Submission last;
    private SortedMap<String, String> inputs;
    private boolean complete = true;

    Checking(RuleSet ruleSet, Assessor assessor, Waivers waivers, Explainer explainer, Interruption interruption) {
        this.ruleSet = ruleSet;
        this.assessor = assessor;
        this.waivers = waivers;
        this.explainer = explainer;
        this.interruption = interruption;
    }

    /** Reads and judges what the paths lead to. */
    void read(List<String> paths, int threads, Console console) {
        ProposalFiles files = new ProposalFiles(console.in(), this::judge, this::mistake, note -> {
            progress.wipe();
            console.tell(note);
        });
        inputs = files.inputs();
        try (Batch<Tried> judging = new Batch<>(threads, this::take);
                Progress line = new Progress(console, files.bytesRead(), System::nanoTime)) {
            batch = judging;
            progress = line;
            try {
                files.read(paths);
            } catch (ReadingEnded ended) {
                failWith(ended.getCause());
                complete = false;
                errors.add(interrupted(paths));
            }
            batch.finish();
        } catch (ExecutionException e) {
            failWith(e.getCause());
        }
    }

    /** The SHA-256 of each file that was read, by its name. */
    SortedMap<String, String> inputs() {
        return inputs;
    }

    /** Whether all was read that there is. */
    boolean complete() {
        return complete;
    }

    List<Assessment> assessments() {
        return assessments;
    }

    List<Diagnostic> errors() {
        return errors;
    }

    private void judge(Submission submission) {
        endIfInterrupted();
        interruption.begun();
        last = submission;
        try {
            batch.add(() -> attempt(submission));
        } catch (ExecutionException e) {
            throw new ReadingEnded(e.getCause());
        } catch (RuntimeException e) {
            throw new ReadingEnded(e); // not to be taken for a mistake in the file that is being read
        }
    }

    private void mistake(Diagnostic mistake) {
        endIfInterrupted();
        errors.add(mistake);
    }

    private void endIfInterrupted() {
        if (interruption.requested()) {
            throw new ReadingEnded(null);
        }
    }

    private Tried attempt(Submission submission) {
        List<Diagnostic> unknown = References.unknown(submission, ruleSet.tables());
        return new Tried(submission, unknown, unknown.isEmpty() ? assessor.attempt(submission) : null);
    }

    private void take(Tried tried) {
        errors.addAll(tried.unknown());
        if (tried.unknown().isEmpty()) {
            Assessment assessment = waivers.apply(assessor.settle(tried.trial()));
            assessments.add(assessment.with(explainer.explain(tried.submission())).kept());
            errors.addAll(assessment.crashes());
        }
        progress.one();
    }

    private Diagnostic interrupted(List<String> paths) {
        return last == null ? Diagnostic.of(String.join(" ", paths), Messages.text("batch.interrupted.at-once"))
                : last.positions().of("/id").diagnostic(last.file(), Messages.text("batch.interrupted", last.proposal().id()));
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
