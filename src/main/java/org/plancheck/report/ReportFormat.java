package org.plancheck.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
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
    TEXT {
        @Override
        public void write(Report report, ReportOptions options, OutputStream out) throws IOException {
            text(out, chars -> new TextReport(options, chars).write(report));
        }
    },
    JSON {
        @Override
        public void write(Report report, ReportOptions options, OutputStream out) throws IOException {
            text(out, chars -> {
                new JsonReport(report, options, chars).write();
                chars.append('\n');
            });
        }
    },
    SARIF {
        @Override
        public void write(Report report, ReportOptions options, OutputStream out) throws IOException {
            new SarifReport(report, options).write(out);
        }
    },
    JUNIT {
        @Override
        public void write(Report report, ReportOptions options, OutputStream out) throws IOException {
            new JunitReport(options).write(report, out);
        }
    },
    HTML {
        @Override
        public void write(Report report, ReportOptions options, OutputStream out) throws IOException {
            HtmlReport.write(report, options, out);
        }
    },
    MARKDOWN {
        @Override
        public void write(Report report, ReportOptions options, OutputStream out) throws IOException {
            text(out, chars -> new MarkdownReport(report, options, chars).write());
        }
    },
    CSV {
        @Override
        public void write(Report report, ReportOptions options, OutputStream out) throws IOException {
            text(out, chars -> new CsvReport(options, chars).write(report));
        }
    },
    XLSX {
        @Override
        public void write(Report report, ReportOptions options, OutputStream out) throws IOException {
            new XlsxReport(options).write(report, out);
        }
    };

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
     * Writes a report, and leaves the stream open. Text is UTF-8.
     *
     * @throws IOException if the output cannot be written
     */
    public abstract void write(Report report, ReportOptions options, OutputStream out) throws IOException;

    /** Something that writes itself as text. */
    private interface Chars {

        void writeTo(Writer chars) throws IOException;
    }

    private static void text(OutputStream out, Chars content) throws IOException {
        Writer chars = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        content.writeTo(chars);
        chars.flush();
    }
}
