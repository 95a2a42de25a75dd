package org.plancheck.cli.base;

import java.util.Locale;
import java.util.function.LongSupplier;
import org.plancheck.document.ReadingProgress;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Messages;

/** Says on a terminal how far the judging of a batch has come. */
public final class BatchProgress implements AutoCloseable {

    private static final int BAR = 24;
    private static final long SECOND = 1_000_000_000;

    private final ProgressLine line;
    private final ReadingProgress bytes;
    private final LongSupplier clock;
    private final long start;
    private int count;

    /** @param clock nanoseconds since any time; nothing but this line depends on them */
    public BatchProgress(Console console, ReadingProgress bytes, LongSupplier clock) {
        this.line = new ProgressLine(console, clock);
        this.bytes = bytes;
        this.clock = clock;
        start = clock.getAsLong();
    }

    /** That one more proposal is done. */
    public void one() {
        count++;
        line.show(() -> text(clock.getAsLong() - start));
    }

    /** Makes room for another line. */
    public void wipe() {
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
