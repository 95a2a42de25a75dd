package org.plancheck.cli.check;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C while a command runs. The process waits until the command has written its results, as long as the command shows
 * that it goes on. It then ends with the exit code of the signal, whatever the command returns.
 */
final class Interruption implements AutoCloseable {

    /** Longer than a rule may take over a proposal, unless somebody sets another limit. */
    private static final int MOST_SECONDS_WITHOUT_A_SIGN = 75;

    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook = new Thread(this::await, "interruption");
    private volatile boolean begun;
    private volatile boolean requested;
    private volatile long lastSign;

    /** Handles Ctrl-C until closed. */
    Interruption() {
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            requested = true;
        }
    }

    /** Marks that results exist and should be written before the process ends. */
    void begun() {
        begun = true;
    }

    /** Marks that the command goes on. */
    void goesOn() {
        lastSign = System.nanoTime();
    }

    boolean requested() {
        return requested;
    }

    /** Marks that the command has written its results. */
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
        goesOn();
        requested = true;
        try {
            boolean waiting = begun;
            while (waiting && secondsWithoutASign() < MOST_SECONDS_WITHOUT_A_SIGN) {
                waiting = !finished.await(1, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long secondsWithoutASign() {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - lastSign);
    }
}
