package org.plancheck.cli;

import org.plancheck.text.Text;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A command line that cannot be carried out, with the one reason to tell. */
final class UsageMistake extends ParameterException {

    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    UsageMistake(CommandSpec spec, Text reason) {
        super(spec.commandLine(), reason.en());
        this.reason = reason;
    }

    Text reason() {
        return reason;
    }
}
