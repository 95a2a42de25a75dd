package org.plancheck.report.compare;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.plancheck.document.Digest;
import org.plancheck.ruleset.model.Kind;
import org.plancheck.ruleset.model.Level;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.FileNames;
import org.plancheck.text.Language;
import org.plancheck.text.Messages;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A report that an earlier run wrote with {@code --format json}, as far as runs are compared by it.
 *
 * @param toolVersion   the version of plancheck that wrote it
 * @param ruleSetDigest the digest of the rules it was judged by
 * @param asOf          the day it was judged on
 * @param language      the language of its texts
 * @param inputs        the digest of each input by its name
 * @param findings      its findings by fingerprint, in its order
 * @param recommendations what it recommends on each proposal, by the proposal's id
 * @param criteria      the ids of the criteria that it has results of; none where it has findings only
 * @param onlyNew       whether it was itself made against a baseline, so that it has only what was new then
 * @param errors        how many errors it lists
 * @param digest        the SHA-256 of its file
 */
public record EarlierReport(
        String toolVersion,
        String ruleSetDigest,
        LocalDate asOf,
        Language language,
        Map<String, String> inputs,
        Map<String, Finding> findings,
        Map<String, String> recommendations,
        Set<String> criteria,
        boolean onlyNew,
        int errors,
        String digest) {

    /** A finding as an earlier report has it; waived findings are findings too. */
    public record Finding(
            String file,
            String proposal,
            String rule,
            String kind,
            String level,
            String pointer,
            String message,
            String fingerprint,
            boolean waived) {}

    /** A file that is no report. */
    public static final class NotAReport extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Diagnostic diagnostic;

        NotAReport(Diagnostic diagnostic) {
            super(diagnostic.message().en());
            this.diagnostic = diagnostic;
        }

        public Diagnostic diagnostic() {
            return diagnostic;
        }
    }

    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build();

    /**
     * Reads a report, of which only the findings are held.
     *
     * @throws NotAReport if the file cannot be read or is no JSON report of plancheck
     */
    public static EarlierReport read(Path file) throws NotAReport {
        String shown = FileNames.name(file);
        try (DigestInputStream in = Digest.following(Files.newInputStream(file));
                JsonParser json = MAPPER.createParser(new BufferedInputStream(in))) {
            ObjectNode rest = MAPPER.createObjectNode();
            Map<String, Finding> findings = new LinkedHashMap<>();
            Map<String, String> recommendations = new LinkedHashMap<>();
            Set<String> criteria = new TreeSet<>();
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw notAReport(shown);
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                boolean proposals = json.nextToken() == JsonToken.START_ARRAY && name.equals("proposals");
                if (proposals) {
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        JsonNode proposal = json.readValueAsTree();
                        recommendations.put(
                                proposal.path("id").asString(""),
                                proposal.path("recommendation").asString(""));
                        criteria.addAll(criteria(proposal));
                        findings(proposal).forEach(finding -> findings.put(finding.fingerprint(), finding));
                    }
                } else {
                    rest.set(name, json.<JsonNode>readValueAsTree());
                }
            }
            if (json.nextToken() != null
                    || !rest.path("tool").path("name").asString("").equals("plancheck")) {
                throw notAReport(shown);
            }
            return of(rest, findings, recommendations, criteria, Digest.of(in));
        } catch (IOException e) {
            throw new NotAReport(Diagnostic.of(shown, Messages.text("report.unreadable")));
        } catch (JacksonException | DateTimeParseException e) {
            throw notAReport(shown);
        }
    }

    /**
     * Reads a report to compare another with.
     *
     * @throws NotAReport also if it was itself made against a baseline
     */
    public static EarlierReport whole(Path file) throws NotAReport {
        EarlierReport report = read(file);
        if (report.onlyNew()) {
            throw new NotAReport(Diagnostic.of(FileNames.name(file), Messages.text("report.only-new")));
        }
        return report;
    }

    private static EarlierReport of(
            JsonNode report,
            Map<String, Finding> findings,
            Map<String, String> recommendations,
            Set<String> criteria,
            String digest) {
        Map<String, String> inputs = new LinkedHashMap<>();
        report.path("inputs")
                .forEach(input -> inputs.put(
                        input.path("file").asString(""), input.path("digest").asString("")));
        return new EarlierReport(
                report.path("tool").path("version").asString(""),
                report.path("ruleSet").path("digest").asString(""),
                LocalDate.parse(report.path("asOf").asString("")),
                report.path("language").asString("").equals("zh") ? Language.ZH : Language.EN,
                inputs,
                findings,
                recommendations,
                criteria,
                report.path("inputs")
                        .valueStream()
                        .anyMatch(input -> input.path("role").asString("").equals(ReportInput.Role.BASELINE.code())),
                report.path("errors").size(),
                digest);
    }

    /** Those of a proposal whose criteria are all there, met ones too. */
    private static Set<String> criteria(JsonNode proposal) {
        Set<String> ids = new TreeSet<>();
        boolean whole = false;
        for (JsonNode result : proposal.path("results")) {
            ids.add(result.path("rule").asString(""));
            whole |= result.path("level").asString("").equals(Level.NONE.code());
        }
        return whole ? ids : Set.of();
    }

    private static List<Finding> findings(JsonNode proposal) {
        List<Finding> findings = new ArrayList<>();
        proposal.path("results").forEach(result -> {
            String kind = result.path("kind").asString("");
            if (!kind.equals(Kind.PASS.code()) && !kind.equals(Kind.NOT_APPLICABLE.code())) {
                findings.add(new Finding(
                        proposal.path("file").asString(""),
                        proposal.path("id").asString(""),
                        result.path("rule").asString(""),
                        kind,
                        result.path("level").asString(""),
                        result.path("pointer").asString(""),
                        result.path("message").asString(""),
                        result.path("fingerprint").asString(""),
                        result.has("waiver")));
            }
        });
        return findings;
    }

    private static NotAReport notAReport(String file) {
        return new NotAReport(Diagnostic.of(file, Messages.text("report.not-a-report")));
    }
}
