package org.plancheck.report.model;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The folder for temporary files takes no more of a report. */
public final class TemporaryFileException extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    TemporaryFileException(IOException cause) {
        super(cause);
    }

    /** The folder that cannot be written to. */
    public String folder() {
        return System.getProperty("java.io.tmpdir");
    }
}
