package org.plancheck.cli.base;

/** What the exit code of a command says. */
public final class ExitCode {

    /** Nothing found at or above the level asked for. */
    public static final int FINE = 0;

    /** Findings. */
    public static final int FINDINGS = 1;

    /** A usage, file, rule or tool error. */
    public static final int ERROR = 2;

    private ExitCode() {}
}
