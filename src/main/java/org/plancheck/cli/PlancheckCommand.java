package org.plancheck.cli;

import org.plancheck.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command itself: it only holds the others and what they share. */
@Command(name = "plancheck", versionProvider = Version.class, mixinStandardHelpOptions = true, scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND", subcommands = {CheckCommand.class, InitCommand.class, ConvertCommand.class,
            DiffCommand.class, VerifyCommand.class, SchemaCommand.class, RulesCommand.class})
final class PlancheckCommand implements Runnable {

    @Option(names = "--lang", paramLabel = "en|zh", scope = ScopeType.INHERIT, descriptionKey = "option.lang")
    private void language(String code) {
        Choices.of("--lang", code, Choices.LANGUAGES, spec);
    }

    @Option(names = "--debug", scope = ScopeType.INHERIT, descriptionKey = "option.debug")
    private boolean debug;

    @Spec
    private CommandSpec spec;

    boolean debug() {
        return debug;
    }

    @Override
    public void run() {
        throw new UsageMistake(spec, Messages.text("usage.no-command"));
    }
}
