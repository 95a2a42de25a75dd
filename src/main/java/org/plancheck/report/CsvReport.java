package org.plancheck.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.plancheck.assess.Assessment;
import org.plancheck.assess.Result;
import org.plancheck.proposal.Proposal;
import org.plancheck.proposal.Track;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Language;

/**
 * The report as a table for programs and for spreadsheets: a row per result, then a row of kind {@code error} for each
 * thing that could not be processed. It begins with a byte order mark, without which Excel does not read Chinese;
 * a cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
final class CsvReport {

    private static final String[] COLUMNS = {"file", "proposal", "title", "tracks", "recommendation", "rule", "kind", "level",
        "clause", "basis", "criterion", "message", "remedy", "pointer", "line", "column", "fingerprint",
        "waiver"};

    private final Options options;
    private final Appendable out;

    CsvReport(Options options, Appendable out) {
        this.options = options;
        this.out = out;
    }

    void write(Report report) throws IOException {
        out.append('\uFEFF');
        CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180.builder().setHeader(COLUMNS).get());
        for (Assessment assessment : report.assessments()) {
            for (Result result : Words.results(assessment, options)) {
                csv.printRecord(row(assessment, result));
            }
        }
        for (Diagnostic error : report.errors()) {
            csv.printRecord(row(error));
        }
        csv.flush();
    }

    private List<String> row(Assessment assessment, Result result) {
        Language language = options.language();
        Proposal proposal = assessment.submission().proposal();
        return cells(assessment.submission().file(), proposal.id(), Words.title(proposal).in(language),
                String.join(" ", proposal.tracks().stream().map(Track::code).toList()), assessment.recommendation().code(),
                result.criterion().id(), result.kind().code(), result.level().code(),
                String.join(", ", result.criterion().clauses()), String.join(", ", result.criterion().basis()),
                result.criterion().title().in(language), result.message().in(language), result.remedy().in(language),
                result.pointer(), String.valueOf(result.position().line()), String.valueOf(result.position().column()),
                result.fingerprint(), Words.waiver(result).map(waiver -> waiver.in(language)).orElse(""));
    }

    private List<String> row(Diagnostic error) {
        return cells(error.file(), "", "", "", "", "", "error", "error", "", "", "",
                error.message().in(options.language()), "", "", place(error.line()), place(error.column()), "", "");
    }

    private static String place(int number) {
        return number == 0 ? "" : String.valueOf(number);
    }

    private static List<String> cells(String... values) {
        List<String> cells = new ArrayList<>();
        for (String value : values) {
            cells.add(Cells.formula(value) ? "'" + Printable.of(value) : Printable.of(value));
        }
        return cells;
    }
}
