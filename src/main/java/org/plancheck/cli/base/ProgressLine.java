package org.plancheck.cli.base;

import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.plancheck.text.BilingualText;

/** A line on a terminal that is drawn over again and again, and wiped in the end; elsewhere there is none. */
public final class ProgressLine implements AutoCloseable {

    private static final long NANOSECONDS_BETWEEN = 200_000_000;
    private static final String WIPE = "\r\u001b[K";

    private final Console console;
    private final LongSupplier clock;
    private long drawn;
    private boolean shown;

    /** @param clock nanoseconds since any time; nothing but this line depends on them */
    public ProgressLine(Console console, LongSupplier clock) {
        this.console = console;
        this.clock = clock;
        drawn = clock.getAsLong();
    }

    /** Shows a text in place of the one before, unless that is only just there. */
    public void show(Supplier<BilingualText> text) {
        long now = clock.getAsLong();
        if (console.terminal() && now - drawn >= NANOSECONDS_BETWEEN) {
            drawn = now;
            shown = true;
            console.err().print(WIPE + text.get().in(console.language()));
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
}
