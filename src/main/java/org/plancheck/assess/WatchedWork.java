package org.plancheck.assess;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Work on a thread of its own, each step of which may take a limited time. When a step exceeds it, the step is halted, its
 * thread is interrupted and left behind, and another thread goes on with the work. A thread that does not react to the
 * interrupt does not keep the process alive.
 *
 * @param <R> the result of the work
 */
final class WatchedWork<R> {

    /** Work that knows which steps it has begun, so that any thread can go on with it. */
    interface Steps<R> {

        /**
         * Does the steps that have not begun yet.
         *
         * @throws LeftBehindException from {@link #within}
         */
        R goOn(WatchedWork<?> watch) throws LeftBehindException;
    }

    /** The step took too long: another thread goes on with the work, and this one must leave it alone. */
    static final class LeftBehindException extends Exception {

        private static final long serialVersionUID = 1L;
    }

    private static final ExecutorService THREADS = Executors.newCachedThreadPool(daemons("judging"));
    private static final ScheduledThreadPoolExecutor CLOCK = clock();

    private final TimeLimit limit;
    private final Steps<R> steps;
    private final CompletableFuture<R> result = new CompletableFuture<>();

    private WatchedWork(TimeLimit limit, Steps<R> steps) {
        this.limit = limit;
        this.steps = steps;
    }

    /** Starts the work. */
    static <R> CompletableFuture<R> start(TimeLimit limit, Steps<R> steps) {
        WatchedWork<R> work = new WatchedWork<>(limit, steps);
        THREADS.execute(work::goOn);
        return work.result;
    }

    /** Does the work and waits for it. Without a limit the thread that calls does it. */
    static <R> R run(TimeLimit limit, Steps<R> steps) {
        WatchedWork<R> work = new WatchedWork<>(limit, steps);
        if (limit.duration().isZero()) {
            work.goOn();
        } else {
            THREADS.execute(work::goOn);
        }
        try {
            return work.result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        }
    }

    /**
     * Does one step on the thread that calls.
     *
     * @param halt called when the time is over, before the thread is interrupted
     * @throws LeftBehindException if the step took too long
     */
    <T> T within(Supplier<T> step, Runnable halt) throws LeftBehindException {
        if (limit.duration().isZero()) {
            return step.get();
        }
        Watch watch = new Watch(halt);
        Future<?> alarm = CLOCK.schedule(watch::expire, limit.duration().toMillis(), TimeUnit.MILLISECONDS);
        try {
            T value = step.get();
            watch.end();
            return value;
        } catch (RuntimeException | Error e) {
            watch.end();
            throw e;
        } finally {
            alarm.cancel(false);
        }
    }

    private void goOn() {
        try {
            result.complete(steps.goOn(this));
        } catch (LeftBehindException e) {
            return; // another thread goes on
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
        }
    }

    /** Whether a step ended or its time did: exactly one of them comes first. */
    private final class Watch {

        private final Thread thread = Thread.currentThread();
        private final Runnable halt;
        private boolean ended;
        private boolean expired;

        Watch(Runnable halt) {
            this.halt = halt;
        }

        synchronized void end() throws LeftBehindException {
            ended = true;
            if (expired) {
                throw new LeftBehindException();
            }
        }

        /** Interrupts under the lock, so that the interrupt cannot reach the next work of the thread. */
        synchronized void expire() {
            if (!ended) {
                expired = true;
                halt.run();
                thread.interrupt();
                THREADS.execute(WatchedWork.this::goOn);
            }
        }
    }

    private static ScheduledThreadPoolExecutor clock() {
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, daemons("time-limit"));
        // an alarm holds on to its proposal
        clock.setRemoveOnCancelPolicy(true);
        return clock;
    }

    private static ThreadFactory daemons(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
