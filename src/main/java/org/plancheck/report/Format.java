package org.plancheck.report;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats a report is written in. */
public enum Format {
    TEXT {
        @Override
        public void write(Report report, Options options, Appendable out) throws IOException {
            new TextReport(options, out).write(report);
        }
    },
    JSON {
        @Override
        public void write(Report report, Options options, Appendable out) throws IOException {
            out.append(JsonReport.of(report, options)).append('\n');
        }
    };

    /** The name that {@code --format} takes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Format> of(String code) {
        return Arrays.stream(values()).filter(format -> format.code().equals(code)).findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Format::code).toList();
    }

    /**
     * Writes a report.
     *
     * @throws IOException if the output cannot be written
     */
    public abstract void write(Report report, Options options, Appendable out) throws IOException;
}
