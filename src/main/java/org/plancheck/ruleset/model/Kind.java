package org.plancheck.ruleset.model;

import org.plancheck.proposal.Coded;

/** The outcome of a criterion on a proposal, in SARIF's words; the worst first. */
public enum Kind implements Coded {
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

    @Override
    public String code() {
        return code;
    }

    /** The key of the word that people read. */
    public String messageKey() {
        return "kind." + code();
    }

    /** Whether a rule can report it; the other outcomes follow from track and silence. */
    public boolean reported() {
        return compareTo(PASS) < 0;
    }
}
