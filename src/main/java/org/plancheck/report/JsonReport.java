package org.plancheck.report;

import org.plancheck.assess.Assessment;
import org.plancheck.assess.Explanation;
import org.plancheck.assess.Recommendation;
import org.plancheck.assess.Result;
import org.plancheck.proposal.Proposal;
import org.plancheck.proposal.Track;
import org.plancheck.text.Diagnostic;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The report as JSON, for programs: fields in a fixed order, more may be added, none is renamed. */
final class JsonReport {

    private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonReport() {
    }

    static String of(Report report, Options options) {
        ObjectNode root = MAPPER.createObjectNode();
        root.putObject("tool").put("name", "plancheck").put("version", report.toolVersion());
        root.putObject("ruleSet")
                .put("name", report.ruleSet().name())
                .put("version", report.ruleSet().version())
                .put("digest", report.ruleSet().folder().digest());
        root.put("asOf", report.asOf().toString());
        root.put("language", options.language().code());
        ArrayNode inputs = root.putArray("inputs");
        report.inputs().forEach((file, digest) -> inputs.addObject().put("file", file).put("digest", digest));
        ObjectNode summary = root.putObject("summary");
        summary.put("proposals", report.assessments().size());
        ObjectNode recommendations = summary.putObject("recommendations");
        for (Recommendation recommendation : Recommendation.values()) {
            Integer count = report.recommendations().get(recommendation);
            if (count != null) {
                recommendations.put(recommendation.code(), count);
            }
        }
        ObjectNode outcomes = summary.putObject("outcomes");
        report.outcomes().forEach((kind, count) -> outcomes.put(kind.code(), count));
        summary.put("waived", report.waived());
        ArrayNode proposals = root.putArray("proposals");
        report.assessments().forEach(assessment -> write(assessment, options, proposals.addObject()));
        if (!report.gone().isEmpty()) {
            DifferenceWriter.add(root.putArray("gone"), report.gone());
        }
        ArrayNode errors = root.putArray("errors");
        report.errors().forEach(error -> write(error, options, errors.addObject()));
        return MAPPER.writeValueAsString(root).replace("\r\n", "\n");
    }

    private static void write(Assessment assessment, Options options, ObjectNode node) {
        Proposal proposal = assessment.submission().proposal();
        node.put("file", assessment.submission().file());
        node.put("id", proposal.id());
        node.put("title", Titles.of(proposal, options.language()));
        ArrayNode tracks = node.putArray("tracks");
        proposal.tracks().stream().map(Track::code).forEach(tracks::add);
        node.put("recommendation", assessment.recommendation().code());
        ArrayNode results = node.putArray("results");
        assessment.results().stream()
                .filter(result -> result.finding() || !options.onlyFindings())
                .forEach(result -> write(result, options, results.addObject()));
        if (!assessment.explanations().isEmpty()) {
            ArrayNode explanation = node.putArray("explanation");
            assessment.explanations().forEach(e -> write(e, options, explanation.addObject()));
        }
    }

    private static void write(Explanation explanation, Options options, ObjectNode node) {
        node.put("rule", explanation.rule().criterion());
        node.put("name", explanation.rule().name());
        node.put("file", explanation.rule().file());
        node.put("line", explanation.rule().line());
        node.put("reports", explanation.reports());
        ArrayNode conditions = node.putArray("conditions");
        for (Explanation.Condition condition : explanation.conditions()) {
            ObjectNode met = conditions.addObject();
            met.put("line", condition.line()).put("text", condition.text()).put("fate", condition.fate().code());
            if (!condition.missed().isEmpty()) {
                met.put("missed", condition.missed());
            }
            ArrayNode facts = met.putArray("facts");
            for (Explanation.Seen seen : condition.seen()) {
                ObjectNode fact = facts.addObject();
                if (!seen.type().isEmpty()) {
                    fact.put("fact", seen.type());
                }
                seen.pointer().ifPresent(pointer -> fact.put("pointer", pointer));
                seen.position().ifPresent(position -> fact.put("line", position.line()).put("column", position.column()));
                ObjectNode values = fact.putObject("values");
                seen.values().forEach(value -> values.put(value.name(), value.value().in(options.language())));
            }
        }
    }

    private static void write(Result result, Options options, ObjectNode node) {
        node.put("rule", result.criterion().id());
        node.put("kind", result.kind().code());
        node.put("level", result.level().code());
        node.put("clause", String.join(", ", result.criterion().clauses()));
        ArrayNode basis = node.putArray("basis");
        result.criterion().basis().forEach(basis::add);
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
        result.waiver().ifPresent(waiver -> node.putObject("waiver")
                .put("reason", waiver.reason())
                .put("approvedBy", waiver.approvedBy())
                .put("expires", waiver.expires().toString()));
    }

    private static void write(Diagnostic error, Options options, ObjectNode node) {
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
