package org.plancheck.cli.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.plancheck.cli.Main;
import org.plancheck.cli.base.Console;
import org.plancheck.cli.base.ExitCode;
import org.plancheck.cli.base.RulesOption;
import org.plancheck.report.compare.EarlierReport;
import org.plancheck.report.compare.ReportVerification;
import org.plancheck.text.BilingualText;
import org.plancheck.text.FileNames;
import org.plancheck.text.Messages;
import org.plancheck.text.OneLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an earlier JSON report again, on its own day, and says whether it still holds. */
@Command(name = "verify")
public final class VerifyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "REPORT", index = "0", descriptionKey = "verify.report")
    private Path report;

    @Parameters(paramLabel = "PATH", index = "1..*", arity = "1..*", descriptionKey = "verify.path")
    private List<String> paths;

    @Mixin
    private RulesOption rules;

    @Option(names = "--waivers", paramLabel = "FILE", descriptionKey = "check.waivers")
    private Path waivers;

    @Option(names = "--baseline", paramLabel = "REPORT", descriptionKey = "check.baseline")
    private Path baseline;

    private final Console console;

    public VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        EarlierReport earlier = EarlierReport.read(report);
        Path remade = Files.createTempFile("plancheck", ".json");
        EarlierReport again;
        try {
            checkAgain(earlier, remade);
            again = EarlierReport.read(remade);
        } finally {
            Files.delete(remade);
        }
        List<BilingualText> differences = ReportVerification.differences(earlier, again);
        differences.forEach(difference -> console.out().println(OneLine.of(difference.in(console.language()))));
        console.out()
                .println(
                        differences.isEmpty()
                                ? Messages.text(
                                                "verify.holds",
                                                report,
                                                earlier.findings().size(),
                                                earlier.inputs().size())
                                        .in(console.language())
                                : Messages.text("verify.does-not-hold", report, differences.size())
                                        .in(console.language()));
        return differences.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    /** The same command that made the report, so that both come about in the same way. */
    private void checkAgain(EarlierReport earlier, Path remade) {
        List<String> arguments = new ArrayList<>(List.of(
                "check",
                "--format",
                "json",
                "--output",
                FileNames.name(remade),
                "--fail-on",
                "never",
                "--as-of",
                earlier.asOf().toString(),
                "--lang",
                earlier.language().code()));
        arguments.addAll(rules.arguments());
        if (waivers != null) {
            arguments.addAll(List.of("--waivers", FileNames.name(waivers)));
        }
        if (baseline != null) {
            arguments.addAll(List.of("--baseline", FileNames.name(baseline)));
        }
        arguments.addAll(paths);
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Main.run(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(OutputStream.nullOutputStream()),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                arguments.toArray(String[]::new));
        console.err().print(err.toString(StandardCharsets.UTF_8));
    }
}
