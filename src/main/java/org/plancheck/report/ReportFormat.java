package org.plancheck.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plancheck.report.html.HtmlReport;
import org.plancheck.report.json.JsonReport;
import org.plancheck.report.json.SarifReport;
import org.plancheck.report.model.Report;
import org.plancheck.report.model.ReportOptions;
import org.plancheck.report.text.CsvReport;
import org.plancheck.report.text.JunitReport;
import org.plancheck.report.text.MarkdownReport;
import org.plancheck.report.text.TextReport;
import org.plancheck.report.xlsx.XlsxReport;

/** The formats a report is written in. */
public enum ReportFormat {
    TEXT(TextReport::write),
    JSON(JsonReport::write),
    SARIF(SarifReport::write),
    JUNIT(JunitReport::write),
    HTML(HtmlReport::write),
    MARKDOWN(MarkdownReport::write),
    CSV(CsvReport::write),
    XLSX(XlsxReport::write);

    private final ReportWriter writer;

    ReportFormat(ReportWriter writer) {
        this.writer = writer;
    }

    /** The name that {@code --format} takes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReportFormat> of(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code().equals(code))
                .findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(ReportFormat::code).toList();
    }

    /**
     * Writes a report as it comes about, and leaves the stream open.
     *
     * @throws IOException if the output cannot be written
     */
    public void write(Report report, ReportOptions options, OutputStream out) throws IOException {
        writer.write(report, options, out);
    }
}
