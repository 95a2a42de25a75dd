package org.plancheck.report.compare;

import java.util.Locale;

/**
 * A file that a report rests on.
 *
 * @param file   as the user named it
 * @param digest {@code sha256:} and 64 hexadecimal digits
 */
public record ReportInput(String file, String digest, Role role) {

    /** What a file is to a report. */
    public enum Role {
        PROPOSALS,
        WAIVERS,
        BASELINE;

        /** The word that reports write. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
