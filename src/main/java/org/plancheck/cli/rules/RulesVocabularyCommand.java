package org.plancheck.cli.rules;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.plancheck.cli.base.Console;
import org.plancheck.cli.base.ExitCode;
import org.plancheck.cli.base.Output;
import org.plancheck.cli.base.OutputException;
import org.plancheck.report.rules.VocabularyPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the vocabulary of rules: facts, fields, values and tables. */
@Command(name = "vocabulary")
public final class RulesVocabularyCommand implements Callable<Integer> {

    @Option(names = "--output", paramLabel = "FILE", descriptionKey = "option.output")
    private Path output;

    private final Console console;

    public RulesVocabularyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws OutputException {
        Output.write(output, console, out -> out.append(VocabularyPage.markdown()));
        return ExitCode.FINE;
    }
}
