package org.plancheck.report.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.plancheck.assess.outcome.Result;
import org.plancheck.report.compare.EarlierFinding;
import org.plancheck.report.model.Outcomes;
import org.plancheck.report.model.Report;
import org.plancheck.report.model.ReportOptions;
import org.plancheck.report.model.ReportedProposal;
import org.plancheck.report.phrase.ReportPhrases;
import org.plancheck.report.phrase.ResultPhrases;
import org.plancheck.ruleset.model.Kind;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Language;
import org.plancheck.text.Messages;
import org.plancheck.text.SafeText;

/**
 * The report as CI servers show test results: a suite per proposal, a case per result. What fails or is open is a
 * failure; what a person must judge, what is waived and what does not apply is skipped. Three more suites hold what could
 * not be processed (errors), notes (skipped) and the findings of the baseline that are gone (passed).
 */
public final class JunitReport {

    private final ReportOptions options;

    private JunitReport(ReportOptions options) {
        this.options = options;
    }

    /**
     * Writes the report.
     *
     * @throws IOException if the output cannot be written
     */
    public static void write(Report report, ReportOptions options, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            new JunitReport(options).write(report, xml);
            xml.writeEndDocument();
            xml.writeCharacters("\n");
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void write(Report report, XMLStreamWriter xml) throws XMLStreamException {
        List<EarlierFinding> gone = report.gone();
        Counts all = Counts.of(report.summary().outcomes(), report.onlyFindings());
        start(xml, 0, "testsuites");
        attribute(xml, "name", "plancheck");
        write(
                xml,
                new Counts(
                        all.tests() + gone.size() + report.noteCount() + report.errorCount(),
                        all.failures(),
                        report.errorCount(),
                        all.skipped() + report.noteCount()));
        for (ReportedProposal proposal : report.proposals()) {
            suite(xml, report, proposal);
        }
        if (!gone.isEmpty()) {
            gone(xml, gone);
        }
        if (report.noteCount() > 0) {
            diagnostics(
                    xml,
                    "report.notes",
                    "skipped",
                    report.notes(),
                    new Counts(report.noteCount(), 0, 0, report.noteCount()));
        }
        if (report.errorCount() > 0) {
            diagnostics(
                    xml,
                    "report.not-processed",
                    "error",
                    report.errors(),
                    new Counts(report.errorCount(), 0, report.errorCount(), 0));
        }
        end(xml, 0);
    }

    private void suite(XMLStreamWriter xml, Report report, ReportedProposal proposal) throws XMLStreamException {
        List<Result> results = proposal.results();
        start(xml, 1, "testsuite");
        attribute(xml, "name", proposal.name(options.language()));
        write(xml, Counts.of(proposal.outcomes(), report.onlyFindings()));
        attribute(xml, "timestamp", report.asOf() + "T00:00:00");
        attribute(xml, "file", proposal.file());
        start(xml, 2, "properties");
        property(xml, "recommendation", proposal.recommendation().code());
        property(
                xml, "ruleSet", report.ruleSet().name() + " " + report.ruleSet().version());
        property(xml, "ruleSetDigest", report.ruleSet().folder().digest());
        end(xml, 2);
        Map<String, Integer> ofCriterion = new HashMap<>();
        results.forEach(result -> ofCriterion.merge(result.criterion().id(), 1, Integer::sum));
        Set<String> names = new HashSet<>();
        for (Result result : results) {
            String name = result.criterion().id();
            if (ofCriterion.getOrDefault(name, 0) > 1) {
                name = unique(name + " " + result.pointer(), names);
            }
            start(xml, 2, "testcase");
            attribute(xml, "classname", proposal.id());
            attribute(xml, "name", name);
            attribute(xml, "time", "0");
            attribute(xml, "file", proposal.file());
            attribute(xml, "line", String.valueOf(result.position().line()));
            outcome(xml, proposal, result);
            end(xml, 2);
        }
        end(xml, 1);
    }

    private void outcome(XMLStreamWriter xml, ReportedProposal proposal, Result result) throws XMLStreamException {
        Language language = options.language();
        String waived = ResultPhrases.waiver(result)
                .map(waiver -> waiver.in(language) + " – ")
                .orElse("");
        String said = waived
                + ReportPhrases.pair(ReportPhrases.kind(result.kind()), result.message())
                        .in(language);
        if (failure(result)) {
            start(xml, 3, "failure");
            attribute(xml, "type", result.kind().code() + "." + result.level().code());
            attribute(xml, "message", said);
            text(xml, details(proposal, result));
            xml.writeEndElement();
        } else if (skipped(result)) {
            start(xml, 3, "skipped");
            attribute(xml, "message", said);
            xml.writeEndElement();
        }
        if (!failure(result) && result.finding()) {
            start(xml, 3, "system-out");
            text(xml, details(proposal, result));
            xml.writeEndElement();
        }
    }

    private String details(ReportedProposal proposal, Result result) {
        Language language = options.language();
        List<String> lines = new ArrayList<>();
        lines.add(result.criterion().id() + " " + result.criterion().title().in(language) + " ["
                + ResultPhrases.source(result) + "]");
        lines.add(result.message().in(language));
        ResultPhrases.remedy(result).ifPresent(remedy -> lines.add("→ " + remedy.in(language)));
        lines.add(proposal.place(result) + "  " + result.pointer());
        return String.join("\n", lines);
    }

    /** What is resolved passes; it carries the name it had. */
    private void gone(XMLStreamWriter xml, List<EarlierFinding> gone) throws XMLStreamException {
        start(xml, 1, "testsuite");
        attribute(xml, "name", Messages.text("report.gone").in(options.language()));
        write(xml, new Counts(gone.size(), 0, 0, 0));
        Set<String> names = new HashSet<>();
        for (EarlierFinding finding : gone) {
            start(xml, 2, "testcase");
            attribute(xml, "classname", finding.proposal());
            attribute(xml, "name", unique(finding.proposal() + " " + finding.rule() + " " + finding.pointer(), names));
            attribute(xml, "time", "0");
            attribute(xml, "file", finding.file());
            start(xml, 3, "system-out");
            text(xml, finding.message());
            xml.writeEndElement();
            end(xml, 2);
        }
        end(xml, 1);
    }

    private void diagnostics(
            XMLStreamWriter xml, String suite, String outcome, Iterable<Diagnostic> diagnostics, Counts counts)
            throws XMLStreamException {
        start(xml, 1, "testsuite");
        attribute(xml, "name", Messages.text(suite).in(options.language()));
        write(xml, counts);
        Set<String> names = new HashSet<>();
        for (Diagnostic diagnostic : diagnostics) {
            start(xml, 2, "testcase");
            attribute(xml, "classname", "plancheck");
            attribute(xml, "name", unique(diagnostic.place(), names));
            attribute(xml, "time", "0");
            start(xml, 3, outcome);
            attribute(xml, "message", diagnostic.message().in(options.language()));
            text(xml, diagnostic.line(options.language()));
            xml.writeEndElement();
            end(xml, 2);
        }
        end(xml, 1);
    }

    private static String unique(String name, Set<String> taken) {
        String free = name;
        for (int n = 2; !taken.add(free); n++) {
            free = name + " (" + n + ")";
        }
        return free;
    }

    private static boolean failure(Result result) {
        return result.waiver().isEmpty() && (result.kind() == Kind.FAIL || result.kind() == Kind.OPEN);
    }

    private static boolean skipped(Result result) {
        return result.waiver().isPresent() || result.kind() == Kind.REVIEW || result.kind() == Kind.NOT_APPLICABLE;
    }

    /** The figures of a suite. */
    private record Counts(int tests, int failures, int errors, int skipped) {

        static Counts of(Outcomes outcomes, boolean onlyFindings) {
            int others = onlyFindings ? 0 : outcomes.of(Kind.NOT_APPLICABLE);
            int passed = outcomes.of(Kind.INFORMATIONAL) + (onlyFindings ? 0 : outcomes.of(Kind.PASS));
            int failures = outcomes.of(Kind.FAIL) + outcomes.of(Kind.OPEN);
            int skipped = outcomes.waived() + outcomes.of(Kind.REVIEW) + others;
            return new Counts(failures + skipped + passed, failures, 0, skipped);
        }
    }

    private static void write(XMLStreamWriter xml, Counts counts) throws XMLStreamException {
        attribute(xml, "tests", String.valueOf(counts.tests()));
        attribute(xml, "failures", String.valueOf(counts.failures()));
        attribute(xml, "errors", String.valueOf(counts.errors()));
        attribute(xml, "skipped", String.valueOf(counts.skipped()));
        attribute(xml, "time", "0");
    }

    private static void property(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        newLine(xml, 3);
        xml.writeEmptyElement("property");
        attribute(xml, "name", name);
        attribute(xml, "value", value);
    }

    private static void start(XMLStreamWriter xml, int depth, String name) throws XMLStreamException {
        newLine(xml, depth);
        xml.writeStartElement(name);
    }

    private static void end(XMLStreamWriter xml, int depth) throws XMLStreamException {
        newLine(xml, depth);
        xml.writeEndElement();
    }

    private static void newLine(XMLStreamWriter xml, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, SafeText.inDocument(value));
    }

    private static void text(XMLStreamWriter xml, String text) throws XMLStreamException {
        xml.writeCharacters(SafeText.inDocument(text));
    }
}
