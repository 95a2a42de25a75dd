package org.plancheck.assess.batch;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plancheck.assess.Assessor;
import org.plancheck.assess.outcome.Assessment;
import org.plancheck.document.ReadingStoppedException;
import org.plancheck.ruleset.catalogue.Tables;
import org.plancheck.submission.Submission;
import org.plancheck.text.Diagnostic;

/**
 * Assesses a batch of proposals on several threads. The results come in the order of reading and are the same however many
 * threads there are.
 */
public final class BatchAssessor {

    public static final int MOST_THREADS = 256;

    /** Where proposals come from. */
    public interface Source {

        /** Passes on each proposal, and what is wrong with those that cannot be judged, in the order of reading. */
        void read(Consumer<Submission> submissions, Consumer<Diagnostic> mistakes);
    }

    /** What becomes of a batch. All methods are called by the thread that reads. */
    public interface Listener {

        /** A proposal has been judged. */
        void assessed(Assessment assessment);

        /** A file or a proposal cannot be judged. */
        void mistaken(Diagnostic mistake);

        /** A proposal has been read and will be judged. */
        default void begun(Submission submission) {}

        /** Whether to read no more; proposals that have been read are still judged. */
        default boolean stopped() {
            return false;
        }
    }

    /** A proposal that was tried, or the reasons why it cannot be. */
    private record Tried(Optional<Assessor.Trial> trial, List<Diagnostic> mistakes) {}

    private final Assessor assessor;
    private final Tables tables;
    private final Listener listener;
    private final OrderedExecutor<Tried> executor;

    /**
     * Prepares to assess a batch.
     *
     * @param tables   a proposal that names an id which is in none of them is not judged
     * @param threads  how many proposals are judged at the same time
     */
    public BatchAssessor(Assessor assessor, Tables tables, int threads, Listener listener) {
        this.assessor = assessor;
        this.tables = tables;
        this.listener = listener;
        this.executor = new OrderedExecutor<>(threads, this::settle);
    }

    /** As many threads as there are processors. */
    public static int usualThreads() {
        return Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    }

    /**
     * Reads and judges everything.
     *
     * @return whether everything was read
     */
    public boolean assess(Source source) {
        boolean complete = true;
        try {
            source.read(this::judge, this::mistake);
        } catch (ReadingStoppedException e) {
            rethrow(e.getCause());
            complete = false;
        }
        try {
            executor.finish();
        } catch (ExecutionException e) {
            rethrow(e.getCause());
        }
        return complete;
    }

    private void judge(Submission submission) {
        stopIfAsked();
        listener.begun(submission);
        List<Diagnostic> unknown = TableReferences.unknown(submission, tables);
        if (unknown.isEmpty()) {
            add(() -> assessor.begin(submission).thenApply(trial -> new Tried(Optional.of(trial), List.of())));
        } else {
            add(not(unknown));
        }
    }

    /** A mistake waits for the proposals before it, so that all results come in the order of reading. */
    private void mistake(Diagnostic mistake) {
        stopIfAsked();
        add(not(List.of(mistake)));
    }

    private static Supplier<CompletableFuture<Tried>> not(List<Diagnostic> mistakes) {
        return () -> CompletableFuture.completedFuture(new Tried(Optional.empty(), mistakes));
    }

    private void stopIfAsked() {
        if (listener.stopped()) {
            throw new ReadingStoppedException(null);
        }
    }

    /** A failure ends the reading; no reader can take it for a mistake in the file that is being read. */
    private void add(Supplier<CompletableFuture<Tried>> work) {
        try {
            executor.add(work);
        } catch (ExecutionException e) {
            throw new ReadingStoppedException(e.getCause());
        } catch (RuntimeException e) {
            throw new ReadingStoppedException(e);
        }
    }

    private void settle(Tried tried) {
        tried.mistakes().forEach(listener::mistaken);
        tried.trial().map(assessor::settle).ifPresent(listener::assessed);
    }

    private static void rethrow(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        if (cause != null) {
            throw cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
        }
    }
}
