package org.plancheck.cli.base;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C while a command works. The process does not end before the command has finished with what is done, which it is
 * waited for as long as it goes on. The process then ends with the exit code of the signal, whatever the command returns.
 */
public final class Interruption implements AutoCloseable {

    /** Longer than a rule may take over a proposal, unless somebody sets another limit. */
    private static final int MOST_SECONDS_WITHOUT_A_SIGN = 75;

    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook = new Thread(this::await, "interruption");
    private volatile boolean begun;
    private volatile boolean requested;
    private volatile long lastSign;

    /** Heeds Ctrl-C until closed. */
    public Interruption() {
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            requested = true;
        }
    }

    /** That there is something done from now on which is worth waiting for. */
    public void begun() {
        begun = true;
    }

    /** That the command goes on with what is done. */
    public void goesOn() {
        lastSign = System.nanoTime();
    }

    public boolean requested() {
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
        goesOn();
        requested = true;
        try {
            while (begun
                    && TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - lastSign) < MOST_SECONDS_WITHOUT_A_SIGN
                    && !finished.await(1, TimeUnit.SECONDS)) {
                continue;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
