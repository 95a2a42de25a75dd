package org.plancheck.cli;

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

/** Tells what stopped a command, without a stack trace unless {@code --debug} asks for it. */
record Failures(Language language) implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        if (e instanceof BrokenRuleSetException broken) {
            broken.diagnostics().forEach(diagnostic -> command.getErr().println(diagnostic.line(language)));
            return ExitCode.ERROR;
        }
        if (e instanceof UnreadableReportException unreadable) {
            command.getErr().println(unreadable.diagnostic().line(language));
            return ExitCode.ERROR;
        }
        if (e instanceof OutputException cannotWrite) {
            command.getErr().println(OneLine.of(cannotWrite.reason().in(language)));
            return ExitCode.ERROR;
        }
        command.getErr()
                .println(OneLine.of(Messages.text("failure", String.valueOf(e)).in(language)));
        CommandLine root = command;
        while (root.getParent() != null) {
            root = root.getParent();
        }
        if (((PlancheckCommand) root.getCommand()).debug()) {
            e.printStackTrace(command.getErr());
        }
        return ExitCode.ERROR;
    }
}
