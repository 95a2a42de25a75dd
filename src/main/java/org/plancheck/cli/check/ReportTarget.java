package org.plancheck.cli.check;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plancheck.cli.base.Choices;
import org.plancheck.cli.base.Console;
import org.plancheck.cli.base.Output;
import org.plancheck.cli.base.OutputException;
import org.plancheck.cli.base.UsageException;
import org.plancheck.report.ReportFormat;
import org.plancheck.report.model.Report;
import org.plancheck.report.model.ReportOptions;
import org.plancheck.text.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** One report to write: a {@code --format} with its {@code --output}. There can be several. */
public final class ReportTarget {

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "check.format")
    private String format;

    @Option(names = "--output", paramLabel = "FILE", descriptionKey = "check.output")
    private Path output;

    /**
     * The reports to write; by default text to standard output.
     *
     * @throws UsageException if a format is not known, an output has no format among several, two reports would go to
     *     standard output, or two to the same file
     */
    static List<ReportTarget> checked(List<ReportTarget> targets, CommandSpec spec) {
        if (targets.isEmpty()) {
            return List.of(new ReportTarget());
        }
        Set<Path> files = new HashSet<>();
        boolean stdoutTaken = false;
        for (ReportTarget target : targets) {
            if (target.format != null) {
                Choices.of("--format", target.format, ReportFormat.codes(), spec);
            } else if (targets.size() > 1) {
                throw new UsageException(spec, Messages.text("usage.output-without-format", target.output));
            }
            if (target.output == null && stdoutTaken) {
                throw new UsageException(spec, Messages.text("usage.two-to-stdout", target.format));
            }
            if (target.output != null
                    && !files.add(target.output.toAbsolutePath().normalize())) {
                throw new UsageException(spec, Messages.text("usage.same-output", target.output));
            }
            stdoutTaken |= target.output == null;
        }
        return targets;
    }

    /** The file; null for standard output. */
    Path output() {
        return output;
    }

    boolean toStdout() {
        return output == null;
    }

    /**
     * Writes the report in the format of this target to its file.
     *
     * @throws OutputException if the file cannot be written
     */
    void write(Report report, ReportOptions options, Console console) throws OutputException {
        ReportFormat written =
                format == null ? ReportFormat.TEXT : ReportFormat.of(format).orElseThrow();
        Output.writeBytes(output, console, out -> written.write(report, options, out));
    }
}
