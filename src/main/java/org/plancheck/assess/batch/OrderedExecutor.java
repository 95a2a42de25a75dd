package org.plancheck.assess.batch;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Has work done on several threads and takes the results in the order in which the work was added, on the thread that adds
 * it. That thread waits while more is in flight than a few pieces for each thread.
 *
 * @param <R> the result of a piece of work
 */
final class OrderedExecutor<R> {

    private static final int PER_THREAD = 4;

    private final int atOnce;
    private final int mostInFlight;
    private final Consumer<R> results;
    private final Queue<CompletableFuture<R>> inFlight = new ArrayDeque<>();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private int running;

    /**
     * Prepares to have work done.
     *
     * @param threads how many pieces of work are done at the same time; with one, its result is taken before the next is added
     */
    OrderedExecutor(int threads, Consumer<R> results) {
        this.results = results;
        this.atOnce = threads;
        this.mostInFlight = threads == 1 ? 1 : threads * PER_THREAD;
    }

    /**
     * Adds work and takes the results that are due.
     *
     * @param work starts the work on a thread of its own
     * @throws ExecutionException if work that is due threw an exception
     */
    @SuppressWarnings("FutureReturnValueIgnored") // what the work throws goes into the result
    void add(Supplier<CompletableFuture<R>> work) throws ExecutionException {
        CompletableFuture<R> result = new CompletableFuture<>();
        inFlight.add(result);
        start(() -> begin(work).handle((value, thrown) -> {
            ended();
            return thrown == null ? result.complete(value) : result.completeExceptionally(thrown);
        }));
        while (!inFlight.isEmpty()
                && (inFlight.size() >= mostInFlight || inFlight.peek().isDone())) {
            take();
        }
    }

    /**
     * Takes the results of all work added.
     *
     * @throws ExecutionException if work threw an exception
     */
    void finish() throws ExecutionException {
        while (!inFlight.isEmpty()) {
            take();
        }
    }

    private static <R> CompletableFuture<R> begin(Supplier<CompletableFuture<R>> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private synchronized void start(Runnable work) {
        if (running < atOnce) {
            running++;
            work.run();
        } else {
            waiting.add(work);
        }
    }

    private synchronized void ended() {
        Runnable next = waiting.poll();
        if (next == null) {
            running--;
        } else {
            next.run();
        }
    }

    private void take() throws ExecutionException {
        try {
            results.accept(inFlight.remove().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ExecutionException(e);
        }
    }
}
