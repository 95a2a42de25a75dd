package org.plancheck.cli.base;

import org.plancheck.text.BilingualText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A command line that cannot be carried out, with the one reason to tell. */
public final class UsageException extends ParameterException {

    private static final long serialVersionUID = 1L;

    private final transient BilingualText reason;

    public UsageException(CommandSpec spec, BilingualText reason) {
        super(spec.commandLine(), reason.en());
        this.reason = reason;
    }

    public BilingualText reason() {
        return reason;
    }
}
