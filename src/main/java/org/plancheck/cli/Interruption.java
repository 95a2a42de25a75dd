package org.plancheck.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C while a command works. The process does not end before the command has finished with what is done, or half a minute
 * has passed. The process then ends with the exit code of the signal, whatever the command returns.
 */
final class Interruption implements AutoCloseable {

    private static final int MOST_SECONDS = 30;

    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook = new Thread(this::await, "interruption");
    private volatile boolean begun;
    private volatile boolean requested;

    /** Heeds Ctrl-C until closed. */
    Interruption() {
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            requested = true;
        }
    }

    /** That there is something done from now on which is worth waiting for. */
    void begun() {
        begun = true;
    }

    boolean requested() {
        return requested;
    }

    /** That the command has written what it has to. */
    @Override
    public void close() {
        finished.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            return; // the hook has been started, and ends now
        }
    }

    private void await() {
        requested = true;
        try {
            if (begun) {
                finished.await(MOST_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
