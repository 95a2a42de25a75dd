package org.plancheck.cli;

import java.util.Locale;
import java.util.function.LongSupplier;
import org.plancheck.intake.BytesRead;
import org.plancheck.text.Messages;
import org.plancheck.text.Text;

/** A line on a terminal that says how far a batch has come: it is drawn over again and again, and wiped in the end. */
final class Progress implements AutoCloseable {

    private static final int BAR = 24;
    private static final long SECOND = 1_000_000_000;
    private static final long BETWEEN = SECOND / 5;
    private static final String WIPE = "\r\u001b[K";

    private final Console console;
    private final BytesRead bytes;
    private final LongSupplier clock;
    private final long start;
    private long drawn;
    private boolean shown;
    private int count;

    /** @param clock nanoseconds since any time; nothing but this line depends on them */
    Progress(Console console, BytesRead bytes, LongSupplier clock) {
        this.console = console;
        this.bytes = bytes;
        this.clock = clock;
        start = clock.getAsLong();
        drawn = start;
    }

    /** That one more proposal is done. */
    void one() {
        count++;
        long now = clock.getAsLong();
        if (console.terminal() && now - drawn >= BETWEEN) {
            drawn = now;
            shown = true;
            console.err().print(WIPE + line(now - start).in(console.language()));
            console.err().flush();
        }
    }

    /** Makes room for another line. */
    void wipe() {
        if (shown) {
            shown = false;
            console.err().print(WIPE);
            console.err().flush();
        }
    }

    @Override
    public void close() {
        wipe();
    }

    private Text line(long nanoseconds) {
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
