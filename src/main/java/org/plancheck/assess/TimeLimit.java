package org.plancheck.assess;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * How long rules may take over one proposal. What takes longer is interrupted, and left behind on a thread that does not
 * keep the process alive if it does not heed that.
 *
 * @param duration zero for no limit
 */
public record TimeLimit(Duration duration) {

    /** A minute, which is a thousand times what any proposal needs. */
    public static final TimeLimit USUAL = new TimeLimit(Duration.ofMinutes(1));

    /** Rules may take as long as they like. */
    public static final TimeLimit NONE = new TimeLimit(Duration.ZERO);

    private static final ExecutorService THREADS = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "rules");
        thread.setDaemon(true);
        return thread;
    });

    /** Work that took too long. */
    static final class Exceeded extends Exception {

        private static final long serialVersionUID = 1L;
    }

    /**
     * Does the work.
     *
     * @param stop called when the time is over, before the work is interrupted
     * @throws Exceeded if the time was not enough
     */
    <T> T within(Callable<T> work, Runnable stop) throws Exceeded {
        try {
            if (duration.isZero()) {
                return work.call();
            }
            Future<T> result = THREADS.submit(work);
            try {
                return result.get(duration.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                stop.run();
                result.cancel(true);
                throw new Exceeded();
            } catch (InterruptedException e) {
                stop.run();
                result.cancel(true);
                Thread.currentThread().interrupt();
                throw new Exceeded();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof Error error) {
                    throw error;
                }
                throw (Exception) e.getCause();
            }
        } catch (RuntimeException | Exceeded e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
