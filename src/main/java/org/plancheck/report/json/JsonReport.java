package org.plancheck.report.json;

import java.io.Writer;
import java.util.List;
import org.plancheck.assess.outcome.Explanation;
import org.plancheck.assess.outcome.Result;
import org.plancheck.proposal.Track;
import org.plancheck.report.compare.DifferenceWriter;
import org.plancheck.report.compare.EarlierReport;
import org.plancheck.report.compare.ReportInput;
import org.plancheck.report.model.Report;
import org.plancheck.report.model.ReportOptions;
import org.plancheck.report.model.ReportedProposal;
import org.plancheck.ruleset.table.Instrument;
import org.plancheck.text.Diagnostic;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The report as JSON, for programs: fields in a fixed order, more may be added, none is renamed. */
public final class JsonReport {

    private final Report report;
    private final ReportOptions options;
    private final StreamingJson out;

    public JsonReport(Report report, ReportOptions options, Writer out) {
        this.report = report;
        this.options = options;
        this.out = new StreamingJson(out, StreamingJson.INLINE_ARRAYS);
    }

    public void write() {
        out.startObject();
        out.object("tool", tool -> tool.put("name", "plancheck").put("version", report.toolVersion()));
        out.object(
                "ruleSet",
                ruleSet -> ruleSet.put("name", report.ruleSet().name())
                        .put("version", report.ruleSet().version())
                        .put("digest", report.ruleSet().folder().digest()));
        out.text("asOf", report.asOf().toString());
        out.text("language", options.language().code());
        out.array("inputs", report.inputs(), (input, node) -> {
            node.put("file", input.file()).put("digest", input.digest());
            if (input.role() != ReportInput.Role.PROPOSALS) {
                node.put("role", input.role().code());
            }
        });
        out.object("summary", this::summary);
        out.array("proposals", report.proposals(), this::write);
        List<EarlierReport.Finding> gone = report.gone();
        if (!gone.isEmpty()) {
            out.array("gone", gone, DifferenceWriter::write);
        }
        out.array("errors", report.errors(), this::write);
        if (report.noteCount() > 0) {
            out.array("notes", report.notes(), this::write);
        }
        out.array("sources", report.instrumentsCited(), this::write);
        report.yardstick().ifPresent(yardstick -> out.text("yardstick", yardstick.in(options.language())));
        out.end();
    }

    private void summary(ObjectNode summary) {
        summary.put("proposals", report.summary().proposals());
        ObjectNode recommendations = summary.putObject("recommendations");
        report.summary()
                .recommendations()
                .forEach((recommendation, count) -> recommendations.put(recommendation.code(), count));
        ObjectNode outcomes = summary.putObject("outcomes");
        report.summary().outcomes().each((kind, count) -> outcomes.put(kind.code(), count));
        summary.put("waived", report.summary().outcomes().waived());
    }

    private void write(ReportedProposal proposal, ObjectNode node) {
        node.put("file", proposal.file());
        node.put("id", proposal.id());
        node.put("title", proposal.title().in(options.language()));
        ArrayNode tracks = node.putArray("tracks");
        proposal.tracks().stream().map(Track::code).forEach(tracks::add);
        node.put("recommendation", proposal.recommendation().code());
        ArrayNode results = node.putArray("results");
        proposal.results().forEach(result -> write(result, results.addObject()));
        if (!proposal.explanations().isEmpty()) {
            ArrayNode explanation = node.putArray("explanation");
            proposal.explanations().forEach(e -> write(e, explanation.addObject()));
        }
    }

    private void write(Instrument instrument, ObjectNode node) {
        node.put("key", instrument.key())
                .put("name", instrument.label().in(options.language()))
                .put("from", instrument.since().toString());
        if (instrument.until() != null) {
            node.put("until", instrument.until().toString());
        }
        node.put("read", instrument.read().code());
    }

    private void write(Explanation explanation, ObjectNode node) {
        node.put("rule", explanation.rule().criterion());
        node.put("name", explanation.rule().name());
        node.put("file", explanation.rule().file());
        node.put("line", explanation.rule().line());
        node.put("reports", explanation.reports());
        explanation.notApplicable().ifPresent(reason -> node.put("notApplicable", reason.in(options.language())));
        ArrayNode conditions = node.putArray("conditions");
        for (Explanation.Condition condition : explanation.conditions()) {
            ObjectNode met = conditions.addObject();
            met.put("line", condition.line())
                    .put("text", condition.text())
                    .put("fate", condition.fate().code());
            if (!condition.missed().isEmpty()) {
                met.put("missed", condition.missed());
            }
            condition.reason().ifPresent(reason -> met.put("reason", reason.in(options.language())));
            ArrayNode facts = met.putArray("facts");
            for (Explanation.Seen seen : condition.seen()) {
                ObjectNode fact = facts.addObject();
                if (!seen.type().isEmpty()) {
                    fact.put("fact", seen.type());
                }
                seen.pointer().ifPresent(pointer -> fact.put("pointer", pointer));
                seen.position().ifPresent(position -> {
                    fact.put("line", position.line()).put("column", position.column());
                    if (!position.location().isEmpty()) {
                        fact.put("location", position.location());
                    }
                });
                ObjectNode values = fact.putObject("values");
                seen.values()
                        .forEach(value -> values.put(value.name(), value.value().in(options.language())));
            }
        }
    }

    private void write(Result result, ObjectNode node) {
        node.put("rule", result.criterion().id());
        node.put("kind", result.kind().code());
        node.put("level", result.level().code());
        node.put("clause", String.join(", ", result.criterion().clauses()));
        ArrayNode basis = node.putArray("basis");
        result.basis().forEach(basis::add);
        node.put("title", result.criterion().title().in(options.language()));
        node.put("message", result.message().in(options.language()));
        node.put("remedy", result.remedy().in(options.language()));
        node.put("pointer", result.pointer());
        node.put("line", result.position().line());
        node.put("column", result.position().column());
        if (!result.position().location().isEmpty()) {
            node.put("location", result.position().location());
        }
        node.put("fingerprint", result.fingerprint());
        result.waiver()
                .ifPresent(waiver -> node.putObject("waiver")
                        .put("reason", waiver.reason())
                        .put("approvedBy", waiver.approvedBy())
                        .put("expires", waiver.expires().toString()));
    }

    private void write(Diagnostic error, ObjectNode node) {
        node.put("file", error.file());
        node.put("message", error.message().in(options.language()));
        if (error.line() > 0) {
            node.put("line", error.line());
        }
        if (error.column() > 0) {
            node.put("column", error.column());
        }
        if (!error.location().isEmpty()) {
            node.put("location", error.location());
        }
    }
}
