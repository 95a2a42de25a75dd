package org.plancheck.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plancheck.ruleset.Kind;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Language;
import org.plancheck.text.Messages;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A report that an earlier run wrote with {@code --format json}, as far as runs are compared by it.
 *
 * @param toolVersion   the version of plancheck that wrote it
 * @param ruleSetDigest the digest of the rules it was judged by
 * @param asOf          the day it was judged on
 * @param language      the language of its texts
 * @param inputs        the digest of each input by its name
 * @param findings      its findings by fingerprint, in its order
 * @param errors        how many errors it lists
 */
public record EarlierReport(String toolVersion, String ruleSetDigest, LocalDate asOf, Language language, Map<String, String> inputs,
        Map<String, Finding> findings, int errors) {

    /** A finding as an earlier report has it; waived findings are findings too. */
    public record Finding(String file, String proposal, String rule, String kind, String level, String pointer,
            String message, String fingerprint, boolean waived) {
    }

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

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final long MOST_BYTES = 1024L * 1024 * 1024;

    /**
     * Reads a report.
     *
     * @throws NotAReport if the file cannot be read or is no JSON report of plancheck
     */
    public static EarlierReport read(Path file) throws NotAReport {
        String shown = file.toString().replace('\\', '/');
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw notAReport(shown);
            }
            return parse(shown, Files.readString(file));
        } catch (IOException e) {
            throw new NotAReport(Diagnostic.of(shown, Messages.text("report.unreadable")));
        }
    }

    /**
     * Reads a report's text.
     *
     * @param shown how the report is named to the user
     * @throws NotAReport if the text is no JSON report of plancheck
     */
    public static EarlierReport parse(String shown, String json) throws NotAReport {
        try {
            JsonNode root = MAPPER.readTree(json);
            if (!root.path("tool").path("name").asString("").equals("plancheck")) {
                throw notAReport(shown);
            }
            Map<String, String> inputs = new LinkedHashMap<>();
            root.path("inputs").forEach(input -> inputs.put(input.path("file").asString(""), input.path("digest").asString("")));
            Map<String, Finding> findings = new LinkedHashMap<>();
            root.path("proposals").forEach(proposal -> findings(proposal).forEach(f -> findings.put(f.fingerprint(), f)));
            return new EarlierReport(root.path("tool").path("version").asString(""),
                    root.path("ruleSet").path("digest").asString(""), LocalDate.parse(root.path("asOf").asString("")),
                    root.path("language").asString("").equals("zh") ? Language.ZH : Language.EN,
                    inputs, findings, root.path("errors").size());
        } catch (JacksonException | DateTimeParseException e) {
            throw notAReport(shown);
        }
    }

    private static List<Finding> findings(JsonNode proposal) {
        List<Finding> findings = new ArrayList<>();
        proposal.path("results").forEach(result -> {
            String kind = result.path("kind").asString("");
            if (!kind.equals(Kind.PASS.code()) && !kind.equals(Kind.NOT_APPLICABLE.code())) {
                findings.add(new Finding(proposal.path("file").asString(""), proposal.path("id").asString(""),
                        result.path("rule").asString(""), kind, result.path("level").asString(""),
                        result.path("pointer").asString(""), result.path("message").asString(""),
                        result.path("fingerprint").asString(""), result.has("waiver")));
            }
        });
        return findings;
    }

    private static NotAReport notAReport(String file) {
        return new NotAReport(Diagnostic.of(file, Messages.text("report.not-a-report")));
    }
}
