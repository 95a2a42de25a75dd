package org.plancheck.report.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plancheck.assess.outcome.Explanation;
import org.plancheck.assess.outcome.Result;
import org.plancheck.assess.outcome.Waiver;
import org.plancheck.document.Place;
import org.plancheck.proposal.Track;
import org.plancheck.report.compare.EarlierFinding;
import org.plancheck.report.compare.ReportInput;
import org.plancheck.report.model.Report;
import org.plancheck.report.model.ReportOptions;
import org.plancheck.report.model.ReportedProposal;
import org.plancheck.report.model.Summary;
import org.plancheck.report.schema.ConditionEntry;
import org.plancheck.report.schema.DiagnosticEntry;
import org.plancheck.report.schema.ExplanationEntry;
import org.plancheck.report.schema.FactEntry;
import org.plancheck.report.schema.InputEntry;
import org.plancheck.report.schema.InstrumentEntry;
import org.plancheck.report.schema.ProposalEntry;
import org.plancheck.report.schema.ResultEntry;
import org.plancheck.report.schema.RuleSetEntry;
import org.plancheck.report.schema.SummaryEntry;
import org.plancheck.report.schema.ToolEntry;
import org.plancheck.report.schema.WaiverEntry;
import org.plancheck.ruleset.table.Instrument;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Diagnostic;

/** The report as JSON, for programs: fields in a fixed order, more may be added, none is renamed. */
public final class JsonReport {

    private final Report report;
    private final ReportOptions options;
    private final StreamingJson out;

    private JsonReport(Report report, ReportOptions options, Writer out) {
        this.report = report;
        this.options = options;
        this.out = new StreamingJson(out, StreamingJson.INLINE_ARRAYS);
    }

    /**
     * Writes the report in UTF-8.
     *
     * @throws IOException if the output cannot be written
     */
    public static void write(Report report, ReportOptions options, OutputStream out) throws IOException {
        Writer chars = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        new JsonReport(report, options, chars).write();
        chars.append('\n').flush();
    }

    private void write() {
        out.startObject();
        out.value("tool", new ToolEntry("plancheck", report.toolVersion()));
        out.value(
                "ruleSet",
                new RuleSetEntry(
                        report.ruleSet().name(),
                        report.ruleSet().version(),
                        report.ruleSet().folder().digest()));
        out.text("asOf", report.asOf().toString());
        out.text("language", options.language().code());
        out.values("inputs", report.inputs(), JsonReport::entry);
        out.value("summary", entry(report.summary()));
        out.values("proposals", report.proposals(), this::entry);
        List<EarlierFinding> gone = report.gone();
        if (!gone.isEmpty()) {
            out.values("gone", gone, finding -> finding);
        }
        out.values("errors", report.errors(), this::entry);
        if (report.noteCount() > 0) {
            out.values("notes", report.notes(), this::entry);
        }
        out.values("sources", report.instrumentsCited(), this::entry);
        report.yardstick().ifPresent(yardstick -> out.text("yardstick", said(yardstick)));
        out.end();
    }

    private static InputEntry entry(ReportInput input) {
        boolean proposals = input.role() == ReportInput.Role.PROPOSALS;
        return new InputEntry(
                input.file(), input.digest(), proposals ? null : input.role().code());
    }

    private static SummaryEntry entry(Summary summary) {
        Map<String, Integer> recommendations = new LinkedHashMap<>();
        summary.recommendations().forEach((recommendation, count) -> recommendations.put(recommendation.code(), count));
        Map<String, Integer> outcomes = new LinkedHashMap<>();
        summary.outcomes().each((kind, count) -> outcomes.put(kind.code(), count));
        return new SummaryEntry(
                summary.proposals(),
                recommendations,
                outcomes,
                summary.outcomes().waived());
    }

    private ProposalEntry entry(ReportedProposal proposal) {
        return new ProposalEntry(
                proposal.file(),
                proposal.id(),
                said(proposal.title()),
                proposal.tracks().stream().map(Track::code).toList(),
                proposal.recommendation().code(),
                proposal.results().stream().map(this::entry).toList(),
                proposal.explanations().stream().map(this::entry).toList());
    }

    private ResultEntry entry(Result result) {
        return new ResultEntry(
                result.criterion().id(),
                result.kind().code(),
                result.level().code(),
                String.join(", ", result.criterion().clauses()),
                result.basis(),
                said(result.criterion().title()),
                said(result.message()),
                said(result.remedy()),
                result.pointer(),
                result.position().line(),
                result.position().column(),
                result.position().location(),
                result.fingerprint(),
                result.waiver().map(JsonReport::entry).orElse(null));
    }

    private static WaiverEntry entry(Waiver waiver) {
        return new WaiverEntry(
                waiver.reason(), waiver.approvedBy(), waiver.expires().toString());
    }

    private ExplanationEntry entry(Explanation explanation) {
        return new ExplanationEntry(
                explanation.rule().criterion(),
                explanation.rule().name(),
                explanation.rule().file(),
                explanation.rule().line(),
                explanation.reports(),
                explanation.notApplicable().map(this::said).orElse(null),
                explanation.conditions().stream().map(this::entry).toList());
    }

    private ConditionEntry entry(Explanation.ExplainedCondition condition) {
        return new ConditionEntry(
                condition.line(),
                condition.text(),
                condition.fate().code(),
                condition.missed(),
                condition.reason().map(this::said).orElse(null),
                condition.seen().stream().map(this::entry).toList());
    }

    private FactEntry entry(Explanation.Seen seen) {
        Map<String, String> values = new LinkedHashMap<>();
        seen.values().forEach(value -> values.put(value.name(), said(value.value())));
        return new FactEntry(
                seen.type(),
                seen.pointer().orElse(null),
                seen.position().map(Place::line).orElse(null),
                seen.position().map(Place::column).orElse(null),
                seen.position().map(Place::location).orElse(""),
                values);
    }

    private DiagnosticEntry entry(Diagnostic diagnostic) {
        return new DiagnosticEntry(
                diagnostic.file(),
                said(diagnostic.message()),
                diagnostic.line(),
                diagnostic.column(),
                diagnostic.location());
    }

    private InstrumentEntry entry(Instrument instrument) {
        return new InstrumentEntry(
                instrument.key(),
                said(instrument.label()),
                instrument.since().toString(),
                instrument.until() == null ? null : instrument.until().toString(),
                instrument.read().code());
    }

    private String said(BilingualText text) {
        return text.in(options.language());
    }
}
