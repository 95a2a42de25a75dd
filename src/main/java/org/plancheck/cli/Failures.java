package org.plancheck.cli;

import java.io.PrintWriter;
import java.util.List;
import org.plancheck.cli.base.DebugOption;
import org.plancheck.cli.base.ExitCode;
import org.plancheck.cli.base.OutputException;
import org.plancheck.report.compare.UnreadableReportException;
import org.plancheck.ruleset.model.BrokenRuleSetException;
import org.plancheck.text.Language;
import org.plancheck.text.Messages;
import org.plancheck.text.OneLine;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells why a command failed, in one line; with {@code --debug} also the stack trace with all causes. */
record Failures(Language language) implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        lines(e).forEach(err::println);
        if (DebugOption.isSet(command.getCommandSpec())) {
            e.printStackTrace(err);
        }
        return ExitCode.ERROR;
    }

    private List<String> lines(Exception e) {
        if (e instanceof BrokenRuleSetException broken) {
            return broken.diagnostics().stream()
                    .map(diagnostic -> diagnostic.line(language))
                    .toList();
        }
        if (e instanceof UnreadableReportException unreadable) {
            return List.of(unreadable.diagnostic().line(language));
        }
        if (e instanceof OutputException cannotWrite) {
            return List.of(OneLine.of(cannotWrite.reason().in(language)));
        }
        return List.of(OneLine.of(Messages.text("failure", String.valueOf(e)).in(language)));
    }
}
