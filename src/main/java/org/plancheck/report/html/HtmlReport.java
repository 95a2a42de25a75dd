package org.plancheck.report.html;

import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.plancheck.report.model.Report;
import org.plancheck.report.model.ReportOptions;

/**
 * The report as one page that needs nothing else: it holds both languages, its style and its script. The templates in
 * {@code src/main/jte} say what it looks like; the build turns each into a class of this package.
 */
public final class HtmlReport {

    private HtmlReport() {}

    /**
     * Writes the page as its parts come about, so that it may be of any length.
     *
     * @throws IOException if the output cannot be written
     */
    @SuppressWarnings("NullAway") // JTE does not say that there may be no interceptor
    public static void write(Report report, ReportOptions options, OutputStream out) throws IOException {
        Writer chars = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            JtepageGenerated.render(
                    new SafeHtmlOutput(new WriterOutput(chars)),
                    null, // nobody intercepts
                    report,
                    options.language(),
                    PageAssets.KNOWN);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        chars.flush();
    }
}
