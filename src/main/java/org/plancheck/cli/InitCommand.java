package org.plancheck.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.plancheck.intake.ProposalTemplate;
import org.plancheck.proposal.Track;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a commented proposal to fill in. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {

    @Option(names = "--track", paramLabel = "TRACK", defaultValue = "recommended", descriptionKey = "init.track")
    private String track;

    @Option(names = "--output", paramLabel = "FILE", descriptionKey = "option.output")
    private Path output;

    @Spec
    private CommandSpec spec;

    private final Console console;

    InitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CannotWrite {
        List<String> tracks = Arrays.stream(Track.values()).map(Track::code).toList();
        Choices.of("--track", track, tracks, spec);
        Track wanted = Arrays.stream(Track.values()).filter(t -> t.code().equals(track)).findFirst().orElseThrow();
        Output.write(output, console, out -> out.append(ProposalTemplate.yaml(wanted, console.language())));
        return ExitCode.FINE;
    }
}
