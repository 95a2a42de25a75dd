package org.plancheck.cli.check;

import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.plancheck.cli.base.Console;
import org.plancheck.text.BilingualText;

/** A line on a terminal that is replaced again and again and removed at the end. Without a terminal there is no line. */
final class ProgressLine implements AutoCloseable {

    private static final long NANOSECONDS_BETWEEN = 200_000_000;
    private static final String WIPE = "\r\u001b[K";

    private final Console console;
    private final LongSupplier clock;
    private long drawn;
    private boolean shown;

    /** @param clock returns nanoseconds; only the progress line depends on it */
    ProgressLine(Console console, LongSupplier clock) {
        this.console = console;
        this.clock = clock;
        drawn = clock.getAsLong();
    }

    /** Replaces the text, unless it has only just been replaced. */
    void show(Supplier<BilingualText> text) {
        long now = clock.getAsLong();
        if (console.terminal() && now - drawn >= NANOSECONDS_BETWEEN) {
            drawn = now;
            shown = true;
            console.err().print(WIPE + text.get().in(console.language()));
            console.err().flush();
        }
    }

    /** Removes the line so that another text can be printed. */
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
}
