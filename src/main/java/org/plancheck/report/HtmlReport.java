package org.plancheck.report;

import java.io.IOException;

final class HtmlReport {
    HtmlReport(Report report, Options options, Appendable out) {
    }

    void write() throws IOException {
    }
}
