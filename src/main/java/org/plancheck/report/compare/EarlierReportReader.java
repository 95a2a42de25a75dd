package org.plancheck.report.compare;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.security.DigestInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plancheck.document.Digest;
import org.plancheck.report.schema.DiagnosticEntry;
import org.plancheck.report.schema.InputEntry;
import org.plancheck.report.schema.ProposalEntry;
import org.plancheck.report.schema.ResultEntry;
import org.plancheck.report.schema.RuleSetEntry;
import org.plancheck.report.schema.ToolEntry;
import org.plancheck.ruleset.model.Kind;
import org.plancheck.ruleset.model.Level;
import org.plancheck.text.Language;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a JSON report one proposal after another, so that of a report of any length only the findings are held. */
final class EarlierReportReader {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final JsonParser json;
    private final Map<String, EarlierFinding> findings = new LinkedHashMap<>();
    private final Map<String, String> recommendations = new LinkedHashMap<>();
    private final Set<String> criteria = new TreeSet<>();
    private final List<InputEntry> inputs = new ArrayList<>();
    private ToolEntry tool;
    private @Nullable RuleSetEntry ruleSet;
    private String asOf;
    private String language;
    private int errors;

    @SuppressWarnings("NullAway.Init") // read before a report is made
    private EarlierReportReader(JsonParser json) {
        this.json = json;
    }

    /** The report that a stream holds; nothing if what it holds is JSON of another kind. */
    static Optional<EarlierReport> read(DigestInputStream in) throws IOException {
        try (JsonParser json = MAPPER.createParser(new BufferedInputStream(in))) {
            EarlierReportReader reader = new EarlierReportReader(json);
            return reader.read() ? Optional.of(reader.report(Digest.of(in))) : Optional.empty();
        }
    }

    private boolean read() {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return false;
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            part(name);
        }
        return json.nextToken() == null && tool != null && "plancheck".equals(tool.name());
    }

    private void part(String name) {
        switch (name) {
            case "tool" -> tool = json.readValueAs(ToolEntry.class);
            case "ruleSet" -> ruleSet = json.readValueAs(RuleSetEntry.class);
            case "asOf" -> asOf = json.readValueAs(String.class);
            case "language" -> language = json.readValueAs(String.class);
            case "inputs" -> each(InputEntry.class, inputs::add);
            case "proposals" -> each(ProposalEntry.class, this::add);
            case "errors" -> each(DiagnosticEntry.class, error -> errors++);
            default -> json.skipChildren();
        }
    }

    /** Takes the elements of an array one after another; what is no array has none. */
    private <T> void each(Class<T> type, Consumer<T> action) {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            Optional.ofNullable(json.readValueAs(type)).ifPresent(action);
        }
    }

    private void add(ProposalEntry proposal) {
        recommendations.put(text(proposal.id()), text(proposal.recommendation()));
        List<ResultEntry> results = proposal.results() == null
                ? List.of()
                : proposal.results().stream().filter(Objects::nonNull).toList();
        // a report of findings only cannot say which criteria it had
        if (results.stream().anyMatch(result -> Level.NONE.code().equals(result.level()))) {
            results.forEach(result -> criteria.add(text(result.rule())));
        }
        results.stream().filter(EarlierReportReader::found).forEach(result -> {
            EarlierFinding finding = finding(proposal, result);
            findings.put(finding.fingerprint(), finding);
        });
    }

    private static boolean found(ResultEntry result) {
        return !Kind.PASS.code().equals(result.kind())
                && !Kind.NOT_APPLICABLE.code().equals(result.kind());
    }

    private static EarlierFinding finding(ProposalEntry proposal, ResultEntry result) {
        return new EarlierFinding(
                text(proposal.file()),
                text(proposal.id()),
                text(result.rule()),
                text(result.kind()),
                text(result.level()),
                text(result.pointer()),
                text(result.message()),
                text(result.fingerprint()),
                result.waiver() != null);
    }

    private EarlierReport report(String digest) {
        Map<String, String> digests = new LinkedHashMap<>();
        inputs.forEach(input -> digests.put(text(input.file()), text(input.digest())));
        return new EarlierReport(
                text(tool.version()),
                ruleSet == null ? "" : text(ruleSet.digest()),
                LocalDate.parse(text(asOf)),
                "zh".equals(language) ? Language.ZH : Language.EN,
                digests,
                findings,
                recommendations,
                criteria,
                inputs.stream()
                        .anyMatch(input -> ReportInput.Role.BASELINE.code().equals(input.role())),
                errors,
                digest);
    }

    /** What a report of another version may leave out is empty. */
    private static String text(String field) {
        return Objects.requireNonNullElse(field, "");
    }
}
