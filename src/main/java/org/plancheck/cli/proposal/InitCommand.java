package org.plancheck.cli.proposal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.plancheck.cli.base.Choices;
import org.plancheck.cli.base.Console;
import org.plancheck.cli.base.ExitCode;
import org.plancheck.cli.base.Output;
import org.plancheck.cli.base.OutputException;
import org.plancheck.cli.base.UsageException;
import org.plancheck.proposal.Track;
import org.plancheck.template.OfficeTemplates;
import org.plancheck.template.YamlTemplate;
import org.plancheck.text.FileNames;
import org.plancheck.text.Language;
import org.plancheck.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes an empty proposal: as commented YAML, as a summary table or as a form. */
@Command(name = "init")
public final class InitCommand implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("yaml", "xlsx", "docx");

    @Option(names = "--track", paramLabel = "TRACK", defaultValue = "recommended", descriptionKey = "init.track")
    private String track;

    @Option(names = "--format", paramLabel = "yaml|xlsx|docx", descriptionKey = "init.format")
    private String format;

    @Option(names = "--output", paramLabel = "FILE", descriptionKey = "option.output")
    private Path output;

    @Spec
    private CommandSpec spec;

    private final Console console;

    public InitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws OutputException {
        List<String> tracks = Arrays.stream(Track.values()).map(Track::code).toList();
        Choices.of("--track", track, tracks, spec);
        Track wanted = Arrays.stream(Track.values())
                .filter(t -> t.code().equals(track))
                .findFirst()
                .orElseThrow();
        Language language = console.language();
        String chosen = format == null ? ofOutput() : Choices.of("--format", format, FORMATS, spec);
        if (!chosen.equals("yaml") && output == null) {
            throw new UsageException(spec, Messages.text("init.format.needs-output", chosen));
        }
        if (output != null && Files.isRegularFile(output)) {
            throw new UsageException(spec, Messages.text("init.exists", output));
        }
        switch (chosen) {
            case "xlsx" -> Output.writeBytes(output, console, out -> OfficeTemplates.xlsx(wanted, language, out));
            case "docx" -> Output.writeBytes(output, console, out -> OfficeTemplates.docx(wanted, language, out));
            default -> Output.write(output, console, out -> out.append(YamlTemplate.yaml(wanted, language)));
        }
        return ExitCode.FINE;
    }

    private String ofOutput() {
        String name = output == null ? "" : FileNames.name(output).toLowerCase(Locale.ROOT);
        return FORMATS.stream()
                .filter(known -> name.endsWith("." + known))
                .findFirst()
                .orElse("yaml");
    }
}
