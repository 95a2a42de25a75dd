package org.plancheck.report;

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
import org.plancheck.assess.Assessment;
import org.plancheck.assess.Result;
import org.plancheck.ruleset.Kind;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Language;
import org.plancheck.text.Messages;

/**
 * The report as CI servers show test results: a suite per proposal, a case per result. What fails or is open is a
 * failure; what a person must judge, what is waived and what does not apply is skipped; what could not be processed is an error.
 */
final class JunitReport {

    private final Options options;

    JunitReport(Options options) {
        this.options = options;
    }

    void write(Report report, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            write(report, xml);
            xml.writeEndDocument();
            xml.writeCharacters("\n");
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void write(Report report, XMLStreamWriter xml) throws XMLStreamException {
        List<Result> all = report.assessments().stream().flatMap(a -> Words.results(a, options).stream()).toList();
        start(xml, 0, "testsuites");
        attribute(xml, "name", "plancheck");
        counts(xml, all, report.errors().size());
        for (Assessment assessment : report.assessments()) {
            suite(xml, report, assessment);
        }
        if (!report.errors().isEmpty()) {
            errors(xml, report);
        }
        end(xml, 0);
    }

    private void suite(XMLStreamWriter xml, Report report, Assessment assessment) throws XMLStreamException {
        List<Result> results = Words.results(assessment, options);
        String id = assessment.submission().proposal().id();
        String title = Words.title(assessment.submission().proposal()).in(options.language());
        start(xml, 1, "testsuite");
        attribute(xml, "name", title.isEmpty() ? id : id + " " + title);
        counts(xml, results, 0);
        attribute(xml, "timestamp", report.asOf() + "T00:00:00");
        attribute(xml, "file", assessment.submission().file());
        start(xml, 2, "properties");
        property(xml, "recommendation", assessment.recommendation().code());
        property(xml, "ruleSet", report.ruleSet().name() + " " + report.ruleSet().version());
        property(xml, "ruleSetDigest", report.ruleSet().folder().digest());
        end(xml, 2);
        Map<String, Integer> ofCriterion = new HashMap<>();
        results.forEach(result -> ofCriterion.merge(result.criterion().id(), 1, Integer::sum));
        Set<String> names = new HashSet<>();
        for (Result result : results) {
            String name = result.criterion().id();
            if (ofCriterion.get(name) > 1) {
                name = unique(name + " " + result.pointer(), names);
            }
            start(xml, 2, "testcase");
            attribute(xml, "classname", id);
            attribute(xml, "name", name);
            attribute(xml, "time", "0");
            attribute(xml, "file", assessment.submission().file());
            attribute(xml, "line", String.valueOf(result.position().line()));
            outcome(xml, assessment, result);
            end(xml, 2);
        }
        end(xml, 1);
    }

    private void outcome(XMLStreamWriter xml, Assessment assessment, Result result) throws XMLStreamException {
        Language language = options.language();
        String waived = Words.waiver(result).map(waiver -> waiver.in(language) + " – ").orElse("");
        String said = waived + Words.pair(Words.kind(result.kind()), result.message()).in(language);
        if (failure(result)) {
            start(xml, 3, "failure");
            attribute(xml, "type", result.kind().code() + "." + result.level().code());
            attribute(xml, "message", said);
            text(xml, details(assessment, result));
            xml.writeEndElement();
        } else if (skipped(result)) {
            start(xml, 3, "skipped");
            attribute(xml, "message", said);
            xml.writeEndElement();
        }
        if (!failure(result) && result.finding()) {
            start(xml, 3, "system-out");
            text(xml, details(assessment, result));
            xml.writeEndElement();
        }
    }

    private String details(Assessment assessment, Result result) {
        Language language = options.language();
        List<String> lines = new ArrayList<>();
        lines.add(result.criterion().id() + " " + result.criterion().title().in(language)
                + " [" + Words.source(result.criterion()) + "]");
        lines.add(result.message().in(language));
        if (!result.remedy().in(language).isBlank()) {
            lines.add("→ " + result.remedy().in(language));
        }
        lines.add(assessment.submission().file() + ":" + result.position().line() + ":" + result.position().column()
                + "  " + result.pointer());
        return String.join("\n", lines);
    }

    private void errors(XMLStreamWriter xml, Report report) throws XMLStreamException {
        start(xml, 1, "testsuite");
        attribute(xml, "name", Messages.text("report.not-processed").in(options.language()));
        counts(xml, List.of(), report.errors().size());
        Set<String> names = new HashSet<>();
        for (Diagnostic error : report.errors()) {
            String place = error.line() == 0 ? "" : ":" + error.line() + (error.column() == 0 ? "" : ":" + error.column());
            start(xml, 2, "testcase");
            attribute(xml, "classname", "plancheck");
            attribute(xml, "name", unique(error.file() + place, names));
            attribute(xml, "time", "0");
            start(xml, 3, "error");
            attribute(xml, "message", error.message().in(options.language()));
            text(xml, error.line(options.language()));
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

    private static void counts(XMLStreamWriter xml, List<Result> results, int errors) throws XMLStreamException {
        attribute(xml, "tests", String.valueOf(results.size() + errors));
        attribute(xml, "failures", String.valueOf(results.stream().filter(JunitReport::failure).count()));
        attribute(xml, "errors", String.valueOf(errors));
        attribute(xml, "skipped", String.valueOf(results.stream().filter(JunitReport::skipped).count()));
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
        xml.writeAttribute(name, Printable.of(value));
    }

    private static void text(XMLStreamWriter xml, String text) throws XMLStreamException {
        xml.writeCharacters(Printable.of(text));
    }
}
