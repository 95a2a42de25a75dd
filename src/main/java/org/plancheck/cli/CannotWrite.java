package org.plancheck.cli;

import org.plancheck.text.Messages;
import org.plancheck.text.Text;

/** A file that cannot be written. */
final class CannotWrite extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    CannotWrite(String file) {
        super(file);
        reason = Messages.text("output.cannot-write", file);
    }

    Text reason() {
        return reason;
    }
}
