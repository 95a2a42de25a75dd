package org.plancheck.report.text;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.plancheck.assess.outcome.Result;
import org.plancheck.proposal.Track;
import org.plancheck.report.compare.EarlierFinding;
import org.plancheck.report.model.Report;
import org.plancheck.report.model.ReportOptions;
import org.plancheck.report.model.ReportedProposal;
import org.plancheck.report.phrase.ResultPhrases;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Language;
import org.plancheck.text.SafeText;

/**
 * The report as a table for programs and for spreadsheets: a row per result, then the findings of the baseline that are
 * absent now, a row of kind {@code note} for each thing to be known, and one of kind {@code error} for each that could not
 * be processed. It begins with a byte order mark, without which Excel does not read Chinese;
 * a cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
public final class CsvReport {

    private static final String[] COLUMNS = {
        "file",
        "proposal",
        "title",
        "tracks",
        "recommendation",
        "rule",
        "kind",
        "level",
        "clause",
        "basis",
        "criterion",
        "message",
        "remedy",
        "pointer",
        "line",
        "column",
        "fingerprint",
        "waiver",
        "location",
        "baselineState"
    };

    private final ReportOptions options;
    private final Appendable out;

    private CsvReport(ReportOptions options, Appendable out) {
        this.options = options;
        this.out = out;
    }

    /**
     * Writes the report in UTF-8.
     *
     * @throws IOException if the output cannot be written
     */
    public static void write(Report report, ReportOptions options, OutputStream out) throws IOException {
        Writer chars = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        new CsvReport(options, chars).write(report);
        chars.flush();
    }

    private void write(Report report) throws IOException {
        out.append('\uFEFF');
        CSVPrinter csv = new CSVPrinter(
                out, CSVFormat.RFC4180.builder().setHeader(COLUMNS).get());
        String state = report.hasBaseline() ? "new" : "";
        for (ReportedProposal proposal : report.proposals()) {
            for (Result result : proposal.results()) {
                csv.printRecord(row(proposal, result, result.finding() ? state : ""));
            }
        }
        for (EarlierFinding finding : report.gone()) {
            csv.printRecord(row(finding));
        }
        for (Diagnostic note : report.notes()) {
            csv.printRecord(row("note", note));
        }
        for (Diagnostic error : report.errors()) {
            csv.printRecord(row("error", error));
        }
        csv.flush();
    }

    private List<String> row(ReportedProposal proposal, Result result, String state) {
        Language language = options.language();
        return cells(
                proposal.file(),
                proposal.id(),
                proposal.title().in(language),
                String.join(" ", proposal.tracks().stream().map(Track::code).toList()),
                proposal.recommendation().code(),
                result.criterion().id(),
                result.kind().code(),
                result.level().code(),
                String.join(", ", result.criterion().clauses()),
                String.join(", ", result.basis()),
                result.criterion().title().in(language),
                result.message().in(language),
                ResultPhrases.remedy(result).map(remedy -> remedy.in(language)).orElse(""),
                result.pointer(),
                String.valueOf(result.position().line()),
                String.valueOf(result.position().column()),
                result.fingerprint(),
                ResultPhrases.waiver(result).map(waiver -> waiver.in(language)).orElse(""),
                result.position().location(),
                state);
    }

    private static List<String> row(EarlierFinding gone) {
        return cells(
                gone.file(),
                gone.proposal(),
                "",
                "",
                "",
                gone.rule(),
                gone.kind(),
                gone.level(),
                "",
                "",
                "",
                gone.message(),
                "",
                gone.pointer(),
                "",
                "",
                gone.fingerprint(),
                "",
                "",
                "absent");
    }

    private List<String> row(String kind, Diagnostic diagnostic) {
        return cells(
                diagnostic.file(),
                "",
                "",
                "",
                "",
                "",
                kind,
                kind,
                "",
                "",
                "",
                diagnostic.message().in(options.language()),
                "",
                "",
                place(diagnostic.line()),
                place(diagnostic.column()),
                "",
                "",
                diagnostic.location(),
                "");
    }

    private static String place(int number) {
        return number == 0 ? "" : String.valueOf(number);
    }

    private static List<String> cells(String... values) {
        List<String> cells = new ArrayList<>();
        for (String value : values) {
            cells.add(CellText.formula(value) ? "'" + SafeText.inDocument(value) : SafeText.inDocument(value));
        }
        return cells;
    }
}
