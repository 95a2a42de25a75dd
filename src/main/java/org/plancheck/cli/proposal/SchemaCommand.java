package org.plancheck.cli.proposal;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.plancheck.cli.base.Console;
import org.plancheck.cli.base.ExitCode;
import org.plancheck.cli.base.Output;
import org.plancheck.cli.base.OutputException;
import org.plancheck.intake.bind.ProposalSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the JSON Schema of a proposal. */
@Command(name = "schema")
public final class SchemaCommand implements Callable<Integer> {

    @Option(names = "--output", paramLabel = "FILE", descriptionKey = "option.output")
    private Path output;

    private final Console console;

    public SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws OutputException {
        Output.write(output, console, out -> out.append(ProposalSchema.published()));
        return ExitCode.FINE;
    }
}
