package org.plancheck.document;

import org.plancheck.text.BilingualText;

/** A file or document that cannot be read, with the one reason to tell. */
public final class InputException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient BilingualText reason;
    private final transient Position position;

    public InputException(BilingualText reason) {
        this(reason, new Position(0, 0));
    }

    public InputException(BilingualText reason, int line, int column) {
        this(reason, new Position(line, column));
    }

    public InputException(BilingualText reason, Position position) {
        super(reason.en(), null, false, false);
        this.reason = reason;
        this.position = position;
    }

    public BilingualText reason() {
        return reason;
    }

    /** Where; line 0 if the whole file is meant. */
    public Position position() {
        return position;
    }

    public int line() {
        return position.line();
    }

    public int column() {
        return position.column();
    }
}
