package org.plancheck.intake;

import org.plancheck.text.Text;

/** A file or document that cannot be read, with the one reason to tell. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Text reason;
    private final transient Position position;

    Refused(Text reason) {
        this(reason, new Position(0, 0));
    }

    Refused(Text reason, int line, int column) {
        this(reason, new Position(line, column));
    }

    Refused(Text reason, Position position) {
        super(reason.en(), null, false, false);
        this.reason = reason;
        this.position = position;
    }

    Text reason() {
        return reason;
    }

    /** Where; line 0 if the whole file is meant. */
    Position position() {
        return position;
    }

    int line() {
        return position.line();
    }

    int column() {
        return position.column();
    }
}
