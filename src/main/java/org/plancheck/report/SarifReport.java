package org.plancheck.report;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plancheck.assess.Assessment;
import org.plancheck.assess.Result;
import org.plancheck.intake.Submission;
import org.plancheck.intake.Waiver;
import org.plancheck.proposal.Track;
import org.plancheck.ruleset.Kind;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Text;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The report as a SARIF 2.1.0 log with one run. SARIF lets only a {@code fail} have a level, so the level of every
 * result is also in its properties, as are the recommendations in those of the run.
 */
final class SarifReport {

    private static final JsonMapper MAPPER = JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final int MOST_SNIPPET = 400;

    private final Report report;
    private final Options options;
    private final Map<String, Integer> rules = new HashMap<>();
    private final SortedMap<String, Optional<String>> digests = new TreeMap<>();
    private final Map<String, Integer> files = new HashMap<>();

    SarifReport(Report report, Options options) {
        this.report = report;
        this.options = options;
        report.ruleSet().criteria().forEach(criterion -> rules.put(criterion.id(), rules.size()));
        report.errors().forEach(error -> digests.put(error.file(), Optional.empty()));
        report.assessments().forEach(a -> digests.put(a.submission().file(), a.submission().source().digest()));
        digests.keySet().forEach(file -> files.put(file, files.size()));
    }

    void write(OutputStream out) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = root.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "plancheck").put("version", report.toolVersion()).put("semanticVersion", report.toolVersion());
        driver.put("language", options.language().code());
        ArrayNode metadata = driver.putArray("rules");
        SarifRule rule = new SarifRule(report.ruleSet().tables(), options.language());
        report.ruleSet().criteria().forEach(criterion -> rule.write(criterion, metadata.addObject()));
        invocation(run.putArray("invocations").addObject());
        ArrayNode artifacts = run.putArray("artifacts");
        digests.forEach((file, digest) -> artifact(file, digest, artifacts.addObject()));
        run.put("columnKind", "utf16CodeUnits");
        ArrayNode results = run.putArray("results");
        for (Assessment assessment : report.assessments()) {
            Words.results(assessment, options).forEach(result -> result(assessment, result, results.addObject()));
        }
        properties(run.putObject("properties"));
        MAPPER.writer().with(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT))
                .writeValue(out, root);
    }

    private void invocation(ObjectNode invocation) {
        invocation.put("executionSuccessful", report.errors().isEmpty());
        if (report.errors().isEmpty()) {
            return;
        }
        ArrayNode notifications = invocation.putArray("toolExecutionNotifications");
        for (Diagnostic error : report.errors()) {
            ObjectNode notification = notifications.addObject();
            notification.put("level", "error");
            notification.putObject("message").put("text", Printable.of(error.message().in(options.language())));
            ObjectNode place = notification.putArray("locations").addObject().putObject("physicalLocation");
            artifactLocation(error.file(), place);
            if (error.line() > 0) {
                region(error.line(), error.column(), Optional.empty(), place);
            }
        }
    }

    private static void artifact(String file, Optional<String> digest, ObjectNode artifact) {
        artifact.putObject("location").put("uri", uri(file));
        artifact.putArray("roles").add("analysisTarget");
        digest.ifPresent(sha -> artifact.putObject("hashes").put("sha-256", sha.substring(sha.indexOf(':') + 1)));
    }

    private void result(Assessment assessment, Result result, ObjectNode node) {
        Submission submission = assessment.submission();
        node.put("ruleId", result.criterion().id());
        node.put("ruleIndex", rules.get(result.criterion().id()));
        node.put("kind", result.kind().code());
        node.put("level", result.kind() == Kind.FAIL ? result.level().code() : "none");
        node.putObject("message").put("text", message(result));
        ObjectNode location = node.putArray("locations").addObject();
        ObjectNode place = location.putObject("physicalLocation");
        artifactLocation(submission.file(), place);
        region(result.position().line(), result.position().column(), submission.source().line(result.position().line()), place);
        location.putArray("logicalLocations").addObject()
                .put("name", submission.proposal().id())
                .put("fullyQualifiedName", submission.proposal().id() + result.pointer())
                .put("kind", "object");
        node.putObject("partialFingerprints").put("plancheck/v1", result.fingerprint());
        result.waiver().ifPresent(waiver -> suppression(waiver, node.putArray("suppressions").addObject()));
        ObjectNode properties = node.putObject("properties");
        properties.put("proposal", submission.proposal().id());
        properties.put("level", result.level().code());
        properties.put("pointer", result.pointer());
        if (!result.remedy().en().isBlank()) {
            properties.put("remedy", Printable.of(result.remedy().in(options.language())));
        }
    }

    private static void suppression(Waiver waiver, ObjectNode node) {
        node.put("kind", "external").put("status", "accepted").put("justification", Printable.of(waiver.reason()));
        node.putObject("properties")
                .put("approvedBy", Printable.of(waiver.approvedBy()))
                .put("expires", waiver.expires().toString());
    }

    /** What was found and what to do, as sentences: a viewer may show nothing else. SARIF takes {@code [text](place)} for a link. */
    private String message(Result result) {
        Text title = result.criterion().title();
        Text said = result.finding() ? result.message()
                : new Text(title.en() + ": " + result.message().en(), title.zh() + "：" + result.message().zh());
        Text full = result.remedy().en().isBlank()
                ? new Text(said.en() + ".", said.zh() + "。")
                : new Text(said.en() + ". " + result.remedy().en(), said.zh() + "。" + result.remedy().zh());
        String text = Printable.of(full.in(options.language()));
        return text.contains("](") ? text.replaceAll("([\\\\\\[\\]])", "\\\\$1") : text;
    }

    private static void region(int line, int column, Optional<String> text, ObjectNode place) {
        ObjectNode region = place.putObject("region");
        region.put("startLine", line);
        if (column > 0) {
            region.put("startColumn", column);
        }
        text.filter(said -> said.length() <= MOST_SNIPPET && column <= said.length()).ifPresent(said -> {
            region.put("endColumn", said.length() + 1);
            region.putObject("snippet").put("text", Printable.of(said.substring(Math.max(0, column - 1))));
        });
    }

    private void artifactLocation(String file, ObjectNode place) {
        place.putObject("artifactLocation").put("uri", uri(file)).put("index", files.get(file));
    }

    private void properties(ObjectNode properties) {
        properties.putObject("ruleSet")
                .put("name", report.ruleSet().name())
                .put("version", report.ruleSet().version())
                .put("digest", report.ruleSet().folder().digest());
        properties.put("asOf", report.asOf().toString());
        ArrayNode proposals = properties.putArray("proposals");
        for (Assessment assessment : report.assessments()) {
            ObjectNode proposal = proposals.addObject();
            proposal.put("id", assessment.submission().proposal().id());
            proposal.put("title", Printable.of(Words.title(assessment.submission().proposal()).in(options.language())));
            ArrayNode tracks = proposal.putArray("tracks");
            assessment.submission().proposal().tracks().stream().map(Track::code).forEach(tracks::add);
            proposal.put("file", assessment.submission().file());
            proposal.put("recommendation", assessment.recommendation().code());
        }
    }

    /** A file's name as the reference that SARIF wants: relative where the name is, a {@code file:} URI where it is absolute. */
    private static String uri(String file) {
        StringBuilder uri = new StringBuilder(file.startsWith("/") ? "file://" : "");
        for (byte b : file.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-._~/".indexOf(c) >= 0;
            uri.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", b & 0xFF));
        }
        return uri.toString();
    }
}
