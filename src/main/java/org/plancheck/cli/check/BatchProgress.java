package org.plancheck.cli.check;

import java.util.Locale;
import java.util.function.LongSupplier;
import org.plancheck.cli.base.Console;
import org.plancheck.document.ReadingProgress;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Messages;

/** Shows the progress of a batch on a terminal. */
final class BatchProgress implements AutoCloseable {

    private static final int BAR = 24;
    private static final long SECOND = 1_000_000_000;

    private final ProgressLine line;
    private final ReadingProgress bytes;
    private final LongSupplier clock;
    private final long start;
    private int count;

    /** @param clock returns nanoseconds; only the progress line depends on it */
    BatchProgress(Console console, ReadingProgress bytes, LongSupplier clock) {
        this.line = new ProgressLine(console, clock);
        this.bytes = bytes;
        this.clock = clock;
        start = clock.getAsLong();
    }

    /** Counts one more proposal. */
    void one() {
        count++;
        line.show(() -> text(clock.getAsLong() - start));
    }

    /** Removes the line so that another text can be printed. */
    void wipe() {
        line.wipe();
    }

    @Override
    public void close() {
        line.close();
    }

    private BilingualText text(long nanoseconds) {
        String rate = String.format(Locale.ROOT, "%.0f", count * (double) SECOND / nanoseconds);
        if (bytes.total() == 0 || bytes.done() == 0) {
            return Messages.text("batch.progress", count, rate);
        }
        double part = (double) bytes.done() / bytes.total();
        int full = (int) (part * BAR);
        long left = Math.round(nanoseconds * (1 - part) / part / SECOND);
        return Messages.text(
                "batch.progress.bar",
                "#".repeat(full) + ".".repeat(BAR - full),
                (int) (part * 100),
                count,
                rate,
                String.format(Locale.ROOT, "%d:%02d", left / 60, left % 60));
    }
}
