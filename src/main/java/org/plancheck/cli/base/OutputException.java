package org.plancheck.cli.base;

import org.plancheck.text.BilingualText;
import org.plancheck.text.Messages;

/** A file that cannot be written. */
public final class OutputException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient BilingualText reason;

    public OutputException(String file) {
        this(file, Messages.text("output.cannot-write", file));
    }

    public OutputException(String file, BilingualText reason) {
        super(file);
        this.reason = reason;
    }

    public BilingualText reason() {
        return reason;
    }
}
