package org.plancheck.cli.check;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.plancheck.cli.base.Choices;
import org.plancheck.cli.base.Console;
import org.plancheck.cli.base.ExitCode;
import org.plancheck.cli.base.Output;
import org.plancheck.report.compare.Difference;
import org.plancheck.report.compare.DifferenceWriter;
import org.plancheck.report.compare.EarlierReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what changed between two JSON reports. */
@Command(name = "diff")
public final class DiffCommand implements Callable<Integer> {

    @Parameters(paramLabel = "A.json", index = "0", descriptionKey = "diff.first")
    private Path first;

    @Parameters(paramLabel = "B.json", index = "1", descriptionKey = "diff.second")
    private Path second;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "diff.format")
    private String format;

    @Option(names = "--output", paramLabel = "FILE", descriptionKey = "option.output")
    private Path output;

    @Spec
    private CommandSpec spec;

    private final Console console;

    public DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        boolean json =
                Choices.of("--format", format, List.of("text", "json"), spec).equals("json");
        Difference difference = Difference.between(EarlierReport.whole(first), EarlierReport.whole(second));
        Output.write(output, console, out -> {
            if (json) {
                DifferenceWriter.json(difference, out);
            } else {
                DifferenceWriter.text(difference, console.language(), out);
            }
        });
        return difference.any() ? ExitCode.FINDINGS : ExitCode.FINE;
    }
}
