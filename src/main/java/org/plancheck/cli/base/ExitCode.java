package org.plancheck.cli.base;

/** The exit codes of commands. */
public final class ExitCode {

    /** No findings at or above the level of {@code --fail-on}. */
    public static final int FINE = 0;

    /** Findings. */
    public static final int FINDINGS = 1;

    /** A usage, file, rule or tool error. */
    public static final int ERROR = 2;

    private ExitCode() {}
}
