package org.plancheck.cli.base;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Whether a command about rules writes text or JSON. */
public final class FormatOption {

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "editing.format")
    private String format;

    /**
     * Whether JSON is asked for.
     *
     * @throws UsageException if the format is neither
     */
    public boolean json(CommandSpec spec) {
        return Choices.of("--format", format, List.of("text", "json"), spec).equals("json");
    }
}
