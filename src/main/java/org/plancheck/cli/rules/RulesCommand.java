package org.plancheck.cli.rules;

import java.util.List;
import org.plancheck.cli.base.UsageException;
import org.plancheck.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code rules}: it has the commands for people who edit rules. */
@Command(
        name = "rules",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RulesLintCommand.class,
            RulesListCommand.class,
            RulesShowCommand.class,
            RulesTestCommand.class,
            RulesNewCommand.class,
            RulesImpactCommand.class,
            RulesPageCommand.class,
            RulesVocabularyCommand.class,
        })
public final class RulesCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new UsageException(
                spec,
                Messages.text(
                        "editing.no-command", List.copyOf(spec.subcommands().keySet())));
    }
}
