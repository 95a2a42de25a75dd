package org.plancheck.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.plancheck.intake.ProposalSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the JSON Schema of a proposal. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {

    @Option(names = "--output", paramLabel = "FILE", descriptionKey = "option.output")
    private Path output;

    private final Console console;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CannotWrite {
        Output.write(output, console, out -> out.append(ProposalSchema.published()));
        return ExitCode.FINE;
    }
}
