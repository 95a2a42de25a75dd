package org.plancheck.assess.batch;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Work on several threads, whose results are taken in the order in which the work was given, by the thread that gave it.
 * Only some of it is in flight at a time: who gives more waits.
 *
 * @param <R> what a piece of work gives
 */
final class OrderedExecutor<R> implements AutoCloseable {

    private static final int PER_THREAD = 4;

    private final int mostInFlight;
    private final ExecutorService threads;
    private final Consumer<R> results;
    private final Queue<Future<R>> inFlight = new ArrayDeque<>();

    /** @param threads how many; with one the work is done at once, by the thread that gives it */
    OrderedExecutor(int threads, Consumer<R> results) {
        this.results = results;
        this.mostInFlight = threads * PER_THREAD;
        this.threads = threads == 1
                ? null
                : Executors.newFixedThreadPool(threads, work -> {
                    Thread thread = new Thread(work, "judging");
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /**
     * Gives work; takes the results of earlier work that are due.
     *
     * @throws ExecutionException if work due threw
     */
    void add(Callable<R> work) throws ExecutionException {
        if (threads == null) {
            results.accept(done(work));
            return;
        }
        while (!inFlight.isEmpty()
                && (inFlight.size() >= mostInFlight || inFlight.peek().isDone())) {
            take();
        }
        inFlight.add(threads.submit(work));
    }

    /**
     * Takes the results of all work given.
     *
     * @throws ExecutionException if work threw
     */
    void finish() throws ExecutionException {
        while (!inFlight.isEmpty()) {
            take();
        }
    }

    /** Ends the threads; what is still in flight is given up. */
    @Override
    public void close() {
        if (threads != null) {
            threads.shutdownNow();
        }
    }

    private static <R> R done(Callable<R> work) throws ExecutionException {
        try {
            return work.call();
        } catch (Exception | Error e) {
            throw new ExecutionException(e);
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
