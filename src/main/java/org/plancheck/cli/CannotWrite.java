package org.plancheck.cli;

import org.plancheck.text.Messages;
import org.plancheck.text.Text;

/** A file that cannot be written. */
final class CannotWrite extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    CannotWrite(String file) {
        this(file, Messages.text("output.cannot-write", file));
    }

    CannotWrite(String file, Text reason) {
        super(file);
        this.reason = reason;
    }

    Text reason() {
        return reason;
    }
}
