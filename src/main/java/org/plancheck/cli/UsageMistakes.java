package org.plancheck.cli;

import java.util.ArrayList;
import java.util.List;
import org.plancheck.cli.base.DebugOption;
import org.plancheck.cli.base.ExitCode;
import org.plancheck.cli.base.UsageException;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Language;
import org.plancheck.text.Messages;
import org.plancheck.text.Nearest;
import org.plancheck.text.OneLine;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells a mistake of the command line in one line, and which command prints help. */
record UsageMistakes(Language language) implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        command.getErr().println(OneLine.of("plancheck: " + reason(e).in(language)));
        command.getErr()
                .println(
                        Messages.text("usage.see-help", command.getCommandSpec().qualifiedName())
                                .in(language));
        if (DebugOption.isSet(command.getCommandSpec())) {
            e.printStackTrace(command.getErr());
        }
        return ExitCode.ERROR;
    }

    private static BilingualText reason(ParameterException e) {
        if (e instanceof UsageException mistake) {
            return mistake.reason();
        }
        if (e.getCause() instanceof UsageException mistake) {
            return mistake.reason();
        }
        CommandLine command = e.getCommandLine();
        if (e instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().get(0);
            List<String> known = new ArrayList<>();
            if (unmatched.isUnknownOption()) {
                command.getCommandSpec().options().forEach(option -> known.addAll(List.of(option.names())));
                return Messages.text("usage.unknown-option", word, Nearest.hint(word.replaceFirst("=.*", ""), known));
            }
            known.addAll(command.getSubcommands().keySet());
            return known.isEmpty()
                    ? Messages.text("usage.too-many", word)
                    : Messages.text("usage.unknown-command", word, Nearest.hintOrAll(word, known));
        }
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return Messages.text("usage.missing", missing.getMissing().get(0).paramLabel());
        }
        if (e.getArgSpec() != null) {
            return Messages.text(
                    "usage.bad-value",
                    e.getArgSpec() instanceof CommandLine.Model.OptionSpec option
                            ? option.longestName()
                            : e.getArgSpec().paramLabel());
        }
        return new BilingualText(
                String.valueOf(e.getMessage()), Messages.text("usage.bad").zh());
    }
}
