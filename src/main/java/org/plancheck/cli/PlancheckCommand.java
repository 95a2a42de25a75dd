package org.plancheck.cli;

import org.plancheck.cli.base.Choices;
import org.plancheck.cli.base.DebugOption;
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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code plancheck}: it has the other commands and the options that all of them share. */
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
    @SuppressWarnings("UnusedMethod") // picocli calls it
    private void language(String code) {
        Choices.of("--lang", code, Choices.LANGUAGES, spec);
    }

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private DebugOption debug;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new UsageException(spec, Messages.text("usage.no-command"));
    }
}
