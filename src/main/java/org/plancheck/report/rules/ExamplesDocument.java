package org.plancheck.report.rules;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.plancheck.assess.outcome.Result;
import org.plancheck.example.ExampleRun;
import org.plancheck.example.ExampleSuite;
import org.plancheck.ruleset.lint.LintFinding;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Language;

/**
 * What came of a rule set's examples, as JSON.
 *
 * @param absence rules that take an absent fact for a pass
 */
@JsonPropertyOrder({"examples", "failures", "absence", "coverage"})
public record ExamplesDocument(
        int examples, List<FailedExample> failures, List<AbsenceFinding> absence, ExampleCoverage coverage) {

    @JsonPropertyOrder({"rule", "example", "expected", "found", "message", "file", "line"})
    record FailedExample(
            String rule,
            String example,
            List<String> expected,
            List<FoundResult> found,
            String message,
            String file,
            int line) {}

    @JsonPropertyOrder({"kind", "pointer", "message"})
    record FoundResult(String kind, String pointer, String message) {}

    @JsonPropertyOrder({"file", "line", "level", "message"})
    record AbsenceFinding(String file, int line, String level, String message) {}

    @JsonPropertyOrder({"percent", "needed", "rules", "outcomes", "uncovered"})
    record ExampleCoverage(int percent, int needed, int rules, int outcomes, List<CoverageGap> uncovered) {}

    @JsonPropertyOrder({"file", "line", "message"})
    record CoverageGap(String file, int line, String message) {}

    /**
     * What the examples of a rule set proved.
     *
     * @param needed the coverage asked for, in per cent
     */
    public static ExamplesDocument of(ExampleSuite suite, List<LintFinding> absence, int needed, Language language) {
        return new ExamplesDocument(
                suite.runs().size(),
                suite.failures().stream().map(run -> failed(run, language)).toList(),
                absence.stream().map(finding -> absence(finding, language)).toList(),
                new ExampleCoverage(
                        suite.coverage(),
                        needed,
                        suite.rules(),
                        suite.outcomes(),
                        suite.uncovered().stream()
                                .map(gap -> gap(gap, language))
                                .toList()));
    }

    private static FailedExample failed(ExampleRun run, Language language) {
        return new FailedExample(
                run.example().rule(),
                run.example().name(),
                run.example().expected(),
                run.results().stream().map(result -> found(result, language)).toList(),
                run.failure().orElseThrow().in(language),
                run.example().file(),
                run.example().line());
    }

    private static FoundResult found(Result result, Language language) {
        return new FoundResult(
                result.kind().code(), result.pointer(), result.message().in(language));
    }

    private static AbsenceFinding absence(LintFinding finding, Language language) {
        Diagnostic place = finding.place();
        return new AbsenceFinding(
                place.file(),
                place.line(),
                finding.level().code(),
                place.message().in(language));
    }

    private static CoverageGap gap(Diagnostic gap, Language language) {
        return new CoverageGap(gap.file(), gap.line(), gap.message().in(language));
    }
}
