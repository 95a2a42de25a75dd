package org.plancheck.intake;

import org.plancheck.text.Text;

/** A file or document that cannot be read, with the one reason to tell. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Text reason;
    private final int line;
    private final int column;

    Refused(Text reason) {
        this(reason, 0, 0);
    }

    Refused(Text reason, int line, int column) {
        super(reason.en(), null, false, false);
        this.reason = reason;
        this.line = line;
        this.column = column;
    }

    Text reason() {
        return reason;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
