package org.plancheck.report.compare;

import org.jspecify.annotations.Nullable;
import org.plancheck.text.Diagnostic;

/** A file that is no report, or none that can be compared with. */
public final class UnreadableReportException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    UnreadableReportException(Diagnostic diagnostic) {
        this(diagnostic, null);
    }

    UnreadableReportException(Diagnostic diagnostic, @Nullable Throwable cause) {
        super(diagnostic.message().en(), cause);
        this.diagnostic = diagnostic;
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
