package org.plancheck.ruleset.model;

import java.util.Locale;

/** The outcome of a criterion on a proposal, in SARIF's words; the worst first. */
public enum Kind {
    FAIL("fail"),
    OPEN("open"),
    REVIEW("review"),
    INFORMATIONAL("informational"),
    PASS("pass"),
    NOT_APPLICABLE("notApplicable");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    /** The word that reports write. */
    public String code() {
        return code;
    }

    /** The key of the word that people read. */
    public String messageKey() {
        return "kind." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether a rule can report it; the other outcomes follow from track and silence. */
    public boolean reported() {
        return compareTo(PASS) < 0;
    }
}
