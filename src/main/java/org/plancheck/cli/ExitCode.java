package org.plancheck.cli;

/** What the exit code of a command says. */
final class ExitCode {

    /** Nothing found at or above the level asked for. */
    static final int FINE = 0;

    /** Findings. */
    static final int FINDINGS = 1;

    /** A usage, file, rule or tool error. */
    static final int ERROR = 2;

    private ExitCode() {
    }
}
