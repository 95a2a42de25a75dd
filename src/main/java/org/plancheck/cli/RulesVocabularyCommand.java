package org.plancheck.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints what rules can speak of. */
@Command(name = "vocabulary")
final class RulesVocabularyCommand implements Callable<Integer> {

    @Option(names = "--output", paramLabel = "FILE", descriptionKey = "option.output")
    private Path output;

    private final Console console;

    RulesVocabularyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CannotWrite {
        Output.write(output, console, out -> out.append(VocabularyPage.markdown()));
        return ExitCode.FINE;
    }
}
