package org.plancheck.cli.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plancheck.assess.TimeLimit;
import org.plancheck.assess.batch.BatchAssessor;
import org.plancheck.cli.base.Console;
import org.plancheck.cli.base.DebugOption;
import org.plancheck.cli.base.ExitCode;
import org.plancheck.cli.base.OutputException;
import org.plancheck.cli.base.RulesOption;
import org.plancheck.proposal.AsOf;
import org.plancheck.report.compare.EarlierReport;
import org.plancheck.report.compare.ReportVerification;
import org.plancheck.report.model.RemadeReport;
import org.plancheck.report.model.TemporaryFileException;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.model.BrokenRuleSetException;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Messages;
import org.plancheck.text.OneLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes an earlier JSON report again, on its own day, and tells whether it still holds. */
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

    @Spec
    private CommandSpec spec;

    private final Console console;

    public VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        EarlierReport earlier = EarlierReport.read(report);
        try (Interruption interruption = new Interruption();
                ReportedBatch batch =
                        new ReportedBatch(settings(earlier), console.speaking(earlier.language()), interruption)) {
            boolean complete = batch.judge(paths);
            batch.tellMistakes();
            return complete ? compare(earlier, RemadeReport.of(batch.report(), earlier.language())) : ExitCode.ERROR;
        } catch (TemporaryFileException e) {
            throw new OutputException(e.folder(), e);
        }
    }

    /** Judges as the earlier report was judged: on its day, without leaving anything out. */
    private ReportedBatch.Settings settings(EarlierReport earlier) throws BrokenRuleSetException {
        RuleSet ruleSet = rules.load();
        AsOf day = new AsOf(earlier.asOf());
        ReportedBatch.checkInForce(ruleSet, day, spec);
        return new ReportedBatch.Settings(
                ruleSet,
                day,
                TimeLimit.USUAL,
                BatchAssessor.usualThreads(),
                Optional.empty(),
                waivers,
                baseline,
                false,
                DebugOption.isSet(spec));
    }

    private int compare(EarlierReport earlier, EarlierReport again) {
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
}
