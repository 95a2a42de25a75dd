package org.plancheck.cli;

import java.util.Locale;
import java.util.function.LongSupplier;
import org.plancheck.intake.BytesRead;
import org.plancheck.text.Messages;
import org.plancheck.text.Text;

/** Says on a terminal how far the judging of a batch has come. */
final class Progress implements AutoCloseable {

    private static final int BAR = 24;
    private static final long SECOND = 1_000_000_000;

    private final ProgressLine line;
    private final BytesRead bytes;
    private final LongSupplier clock;
    private final long start;
    private int count;

    /** @param clock nanoseconds since any time; nothing but this line depends on them */
    Progress(Console console, BytesRead bytes, LongSupplier clock) {
        this.line = new ProgressLine(console, clock);
        this.bytes = bytes;
        this.clock = clock;
        start = clock.getAsLong();
    }

    /** That one more proposal is done. */
    void one() {
        count++;
        line.show(() -> text(clock.getAsLong() - start));
    }

    /** Makes room for another line. */
    void wipe() {
        line.wipe();
    }

    @Override
    public void close() {
        line.close();
    }

    private Text text(long nanoseconds) {
        String rate = String.format(Locale.ROOT, "%.0f", count * (double) SECOND / nanoseconds);
        if (bytes.total() == 0 || bytes.done() == 0) {
            return Messages.text("batch.progress", count, rate);
        }
        double part = (double) bytes.done() / bytes.total();
        int full = (int) (part * BAR);
        long left = Math.round(nanoseconds * (1 - part) / part / SECOND);
        return Messages.text("batch.progress.bar", "#".repeat(full) + ".".repeat(BAR - full), (int) (part * 100),
                count, rate, String.format(Locale.ROOT, "%d:%02d", left / 60, left % 60));
    }
}
