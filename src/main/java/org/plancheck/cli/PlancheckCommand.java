package org.plancheck.cli;

import org.plancheck.cli.base.Choices;
import org.plancheck.cli.base.UsageException;
import org.plancheck.cli.base.Version;
import org.plancheck.cli.check.CheckCommand;
import org.plancheck.cli.check.DiffCommand;
import org.plancheck.cli.check.VerifyCommand;
import org.plancheck.cli.proposal.ConvertCommand;
import org.plancheck.cli.proposal.InitCommand;
import org.plancheck.cli.proposal.SchemaCommand;
import org.plancheck.cli.rules.RulesCommand;
import org.plancheck.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command itself: it only holds the others and what they share. */
@Command(
        name = "plancheck",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            CheckCommand.class,
            InitCommand.class,
            ConvertCommand.class,
            DiffCommand.class,
            VerifyCommand.class,
            SchemaCommand.class,
            RulesCommand.class
        })
public final class PlancheckCommand implements Runnable {

    @Option(names = "--lang", paramLabel = "en|zh", scope = ScopeType.INHERIT, descriptionKey = "option.lang")
    private void language(String code) {
        Choices.of("--lang", code, Choices.LANGUAGES, spec);
    }

    @Option(names = "--debug", scope = ScopeType.INHERIT, descriptionKey = "option.debug")
    private boolean debug;

    @Spec
    private CommandSpec spec;

    public boolean debug() {
        return debug;
    }

    @Override
    public void run() {
        throw new UsageException(spec, Messages.text("usage.no-command"));
    }
}
