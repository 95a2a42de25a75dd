package org.plancheck.report.json;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plancheck.assess.outcome.Result;
import org.plancheck.assess.outcome.Waiver;
import org.plancheck.proposal.Track;
import org.plancheck.report.compare.EarlierFinding;
import org.plancheck.report.compare.ReportInput;
import org.plancheck.report.model.Report;
import org.plancheck.report.model.ReportOptions;
import org.plancheck.report.model.ReportedProposal;
import org.plancheck.report.phrase.ResultPhrases;
import org.plancheck.ruleset.model.Kind;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.SafeText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The report as a SARIF 2.1.0 log with one run. SARIF lets only a {@code fail} have a level, so the level of every
 * result is also in its properties, as are the recommendations in those of the run.
 */
public final class SarifReport {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final Report report;
    private final ReportOptions options;
    private final Map<String, Integer> rules = new HashMap<>();
    private final List<EarlierFinding> gone;
    private final SortedMap<String, Optional<ReportInput>> artifacts = new TreeMap<>();
    private final Map<String, Integer> files = new HashMap<>();

    private SarifReport(Report report, ReportOptions options) {
        this.report = report;
        this.options = options;
        report.ruleSet().criteria().forEach(criterion -> rules.put(criterion.id(), rules.size()));
        gone = report.gone();
        report.errors().forEach(error -> artifacts.put(error.file(), Optional.empty()));
        report.notes().forEach(note -> artifacts.put(note.file(), Optional.empty()));
        gone.forEach(finding -> artifacts.put(finding.file(), Optional.empty()));
        report.inputs().forEach(input -> artifacts.put(input.file(), Optional.of(input)));
        artifacts.keySet().forEach(file -> files.put(file, files.size()));
    }

    /** Writes the report. */
    public static void write(Report report, ReportOptions options, OutputStream out) {
        new SarifReport(report, options).write(out);
    }

    private void write(OutputStream out) {
        StreamingJson log = new StreamingJson(out, StreamingJson.INDENTED_ARRAYS);
        log.startObject();
        log.text("$schema", SCHEMA);
        log.text("version", "2.1.0");
        log.startArray("runs");
        log.startObject();
        log.object("tool", this::tool);
        log.array("invocations", List.of(report), (run, node) -> invocation(node));
        log.array("artifacts", artifacts.entrySet(), (file, node) -> artifact(file.getKey(), file.getValue(), node));
        log.text("columnKind", "utf16CodeUnits");
        log.startArray("results");
        for (ReportedProposal proposal : report.proposals()) {
            reported(proposal).forEach(result -> log.object(node -> result(proposal, result, node)));
        }
        gone.forEach(finding -> log.object(node -> absent(finding, node)));
        log.endArray();
        log.startObject("properties");
        log.object(
                "ruleSet",
                ruleSet -> ruleSet.put("name", report.ruleSet().name())
                        .put("version", report.ruleSet().version())
                        .put("digest", report.ruleSet().folder().digest()));
        log.text("asOf", report.asOf().toString());
        log.array("proposals", report.proposals(), this::proposal);
        log.endObject();
        log.endObject();
        log.endArray();
        log.end();
    }

    /** Against a baseline every result says whether it is new or absent, which only findings are. */
    private List<Result> reported(ReportedProposal proposal) {
        return report.hasBaseline() ? proposal.findings() : proposal.results();
    }

    private void tool(ObjectNode tool) {
        ObjectNode driver = tool.putObject("driver");
        driver.put("name", "plancheck")
                .put("version", report.toolVersion())
                .put("semanticVersion", report.toolVersion());
        driver.put("language", options.language().code());
        ArrayNode metadata = driver.putArray("rules");
        SarifRule rule = new SarifRule(report.ruleSet().tables(), options.language());
        report.ruleSet().criteria().forEach(criterion -> rule.write(criterion, metadata.addObject()));
    }

    private void invocation(ObjectNode invocation) {
        invocation.put("executionSuccessful", report.errorCount() == 0);
        if (report.errorCount() + report.noteCount() > 0) {
            ArrayNode notifications = invocation.putArray("toolExecutionNotifications");
            report.errors().forEach(error -> notification("error", error, notifications.addObject()));
            report.notes().forEach(note -> notification("note", note, notifications.addObject()));
        }
    }

    private void notification(String level, Diagnostic diagnostic, ObjectNode notification) {
        notification.put("level", level);
        notification
                .putObject("message")
                .put("text", SafeText.inDocument(diagnostic.message().in(options.language())));
        ObjectNode location = notification.putArray("locations").addObject();
        ObjectNode place = location.putObject("physicalLocation");
        artifactLocation(diagnostic.file(), place);
        called(diagnostic.location(), location);
        if (diagnostic.line() > 0) {
            region(diagnostic.line(), diagnostic.column(), place);
        }
    }

    private static void artifact(String file, Optional<ReportInput> input, ObjectNode artifact) {
        artifact.putObject("location").put("uri", uri(file));
        artifact.putArray("roles")
                .add(
                        switch (input.map(ReportInput::role).orElse(ReportInput.Role.PROPOSALS)) {
                            case PROPOSALS -> "analysisTarget";
                            case WAIVERS -> "userSpecifiedConfiguration";
                            case BASELINE -> "referencedOnCommandLine";
                        });
        input.ifPresent(known -> artifact.putObject("hashes")
                .put("sha-256", known.digest().substring(known.digest().indexOf(':') + 1)));
    }

    private void result(ReportedProposal proposal, Result result, ObjectNode node) {
        node.put("ruleId", result.criterion().id());
        node.put("ruleIndex", rules.get(result.criterion().id()));
        node.put("kind", result.kind().code());
        node.put("level", result.kind() == Kind.FAIL ? result.level().code() : "none");
        node.putObject("message").put("text", message(result));
        ObjectNode location = node.putArray("locations").addObject();
        ObjectNode place = location.putObject("physicalLocation");
        artifactLocation(proposal.file(), place);
        ObjectNode region = region(result.position().line(), result.position().column(), place);
        proposal.excerpt(result)
                .ifPresent(excerpt -> excerpt.snippet().ifPresent(snippet -> {
                    if (!excerpt.cell()) {
                        region.put("endColumn", result.position().column() + snippet.length());
                    }
                    region.putObject("snippet").put("text", SafeText.inDocument(snippet));
                }));
        logicalLocation(proposal.id(), result.pointer(), location);
        called(result.position().location(), location);
        node.putObject("partialFingerprints").put("plancheck/v1", result.fingerprint());
        if (report.hasBaseline()) {
            node.put("baselineState", "new");
        }
        result.waiver()
                .ifPresent(waiver ->
                        suppression(waiver, node.putArray("suppressions").addObject()));
        ObjectNode properties = node.putObject("properties");
        properties.put("proposal", proposal.id());
        properties.put("level", result.level().code());
        properties.put("pointer", result.pointer());
        ResultPhrases.remedy(result)
                .ifPresent(remedy -> properties.put("remedy", SafeText.inDocument(remedy.in(options.language()))));
    }

    /** A finding of the baseline that is gone. */
    private void absent(EarlierFinding finding, ObjectNode node) {
        node.put("ruleId", finding.rule());
        Optional.ofNullable(rules.get(finding.rule())).ifPresent(index -> node.put("ruleIndex", index));
        node.put("kind", finding.kind());
        node.put("level", finding.kind().equals(Kind.FAIL.code()) ? finding.level() : "none");
        node.putObject("message").put("text", noLink(SafeText.inDocument(finding.message() + ".")));
        ObjectNode location = node.putArray("locations").addObject();
        artifactLocation(finding.file(), location.putObject("physicalLocation"));
        logicalLocation(finding.proposal(), finding.pointer(), location);
        node.putObject("partialFingerprints").put("plancheck/v1", finding.fingerprint());
        node.put("baselineState", "absent");
        node.putObject("properties")
                .put("proposal", finding.proposal())
                .put("level", finding.level())
                .put("pointer", finding.pointer());
    }

    /** The name of a place in a file without lines, such as a cell. */
    private static void called(String place, ObjectNode location) {
        if (!place.isEmpty()) {
            location.putObject("message").put("text", SafeText.inDocument(place));
        }
    }

    private static void logicalLocation(String proposal, String pointer, ObjectNode location) {
        location.putArray("logicalLocations")
                .addObject()
                .put("name", proposal)
                .put("fullyQualifiedName", proposal + pointer)
                .put("kind", "object");
    }

    private static void suppression(Waiver waiver, ObjectNode node) {
        node.put("kind", "external")
                .put("status", "accepted")
                .put("justification", SafeText.inDocument(waiver.reason()));
        node.putObject("properties")
                .put("approvedBy", SafeText.inDocument(waiver.approvedBy()))
                .put("expires", waiver.expires().toString());
    }

    /** What was found and what to do, as sentences: a viewer may show nothing else. */
    private String message(Result result) {
        BilingualText title = result.criterion().title();
        BilingualText said = result.finding()
                ? result.message()
                : new BilingualText(
                        title.en() + ": " + result.message().en(),
                        title.zh() + "：" + result.message().zh());
        BilingualText full = ResultPhrases.remedy(result)
                .map(remedy -> new BilingualText(said.en() + ". " + remedy.en(), said.zh() + "。" + remedy.zh()))
                .orElseGet(() -> new BilingualText(said.en() + ".", said.zh() + "。"));
        return noLink(SafeText.inDocument(full.in(options.language())));
    }

    /** SARIF takes {@code [text](place)} for a link. */
    private static String noLink(String text) {
        return text.contains("](") ? text.replaceAll("([\\\\\\[\\]])", "\\\\$1") : text;
    }

    private static ObjectNode region(int line, int column, ObjectNode place) {
        ObjectNode region = place.putObject("region");
        region.put("startLine", line);
        if (column > 0) {
            region.put("startColumn", column);
        }
        return region;
    }

    private void artifactLocation(String file, ObjectNode place) {
        place.putObject("artifactLocation").put("uri", uri(file)).put("index", files.get(file));
    }

    private void proposal(ReportedProposal proposal, ObjectNode node) {
        node.put("id", proposal.id());
        node.put("title", SafeText.inDocument(proposal.title().in(options.language())));
        ArrayNode tracks = node.putArray("tracks");
        proposal.tracks().stream().map(Track::code).forEach(tracks::add);
        node.put("file", proposal.file());
        node.put("recommendation", proposal.recommendation().code());
    }

    /** A file's name as the reference that SARIF wants: relative where the name is, a {@code file:} URI where it is absolute. */
    private static String uri(String file) {
        StringBuilder uri = new StringBuilder(file.startsWith("/") ? "file://" : "");
        for (byte b : file.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-._~/".indexOf(c) >= 0;
            uri.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", b & 0xFF));
        }
        return uri.toString();
    }
}
