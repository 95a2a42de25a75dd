package org.plancheck.cli.proposal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.plancheck.cli.base.Choices;
import org.plancheck.cli.base.Console;
import org.plancheck.cli.base.ExitCode;
import org.plancheck.cli.base.Output;
import org.plancheck.cli.base.OutputException;
import org.plancheck.intake.Conversion;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes what was read from forms and tables as proposals that a person can correct and continue with. */
@Command(name = "convert")
public final class ConvertCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "check.path")
    private List<String> paths;

    @Option(names = "--to", paramLabel = "yaml|json|jsonl", defaultValue = "yaml", descriptionKey = "convert.to")
    private String to;

    @Option(names = "--output", paramLabel = "FILE", descriptionKey = "option.output")
    private Path output;

    @Spec
    private CommandSpec spec;

    private final Console console;

    public ConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws OutputException {
        List<String> forms = Arrays.stream(Conversion.Notation.values())
                .map(form -> form.name().toLowerCase(Locale.ROOT))
                .toList();
        Conversion.Notation form =
                Conversion.Notation.valueOf(Choices.of("--to", to, forms, spec).toUpperCase(Locale.ROOT));
        AtomicInteger mistakes = new AtomicInteger();
        AtomicInteger proposals = new AtomicInteger();
        Consumer<Diagnostic> mistaken = mistake -> {
            mistakes.incrementAndGet();
            console.tell(mistake);
        };
        Output.spare(output, paths.stream(), spec);
        Output.writeAny(output, console, out -> {
            proposals.set(Conversion.write(paths, console.in(), form, out, mistaken, console::tell));
            return proposals.get() > 0;
        });
        if (proposals.get() == 0 && mistakes.get() == 0) {
            mistaken.accept(Diagnostic.of(String.join(" ", paths), Messages.text("check.nothing")));
        }
        return mistakes.get() > 0 ? ExitCode.ERROR : ExitCode.FINE;
    }
}
