package org.plancheck.cli.base;

import org.plancheck.text.BilingualText;
import org.plancheck.text.Messages;

/** A file cannot be written. */
public final class OutputException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient BilingualText reason;

    /** @param cause why it cannot be written, for {@code --debug} */
    public OutputException(String file, Throwable cause) {
        super(file, cause);
        this.reason = Messages.text("output.cannot-write", file);
    }

    /** A folder has the name of the file. */
    OutputException(String folder) {
        super(folder);
        this.reason = Messages.text("output.folder", folder);
    }

    public BilingualText reason() {
        return reason;
    }
}
