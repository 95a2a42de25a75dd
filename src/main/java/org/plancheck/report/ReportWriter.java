package org.plancheck.report;

import java.io.IOException;
import java.io.OutputStream;
import org.plancheck.report.model.Report;
import org.plancheck.report.model.ReportOptions;

/** What a format has to offer: to write a report of any length without holding it, and to leave the stream open. */
@FunctionalInterface
interface ReportWriter {

    /**
     * Writes a report.
     *
     * @throws IOException if the output cannot be written
     */
    void write(Report report, ReportOptions options, OutputStream out) throws IOException;
}
