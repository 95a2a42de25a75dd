package org.plancheck.cli.base;

import org.plancheck.text.BilingualText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A command line that cannot be carried out, and why. */
public final class UsageException extends ParameterException {

    private static final long serialVersionUID = 1L;

    private final transient BilingualText reason;

    public UsageException(CommandSpec spec, BilingualText reason) {
        super(spec.commandLine(), reason.en());
        this.reason = reason;
    }

    /** @param cause the exception that was caught, for {@code --debug} */
    public UsageException(CommandSpec spec, BilingualText reason, Throwable cause) {
        super(spec.commandLine(), reason.en(), cause);
        this.reason = reason;
    }

    public BilingualText reason() {
        return reason;
    }
}
