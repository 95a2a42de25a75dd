package org.plancheck.cli.base;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Whether stack traces are printed, which every command can be asked. */
public final class DebugOption {

    private static final String NAME = "--debug";

    @Option(names = NAME, scope = ScopeType.INHERIT, descriptionKey = "option.debug")
    @SuppressWarnings("UnusedVariable") // picocli keeps its value
    private boolean debug;

    /** Whether the user asks for stack traces. */
    public static boolean isSet(CommandSpec spec) {
        return spec.root().findOption(NAME).getValue();
    }
}
