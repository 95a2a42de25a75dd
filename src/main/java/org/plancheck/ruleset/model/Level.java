package org.plancheck.ruleset.model;

import java.util.List;
import org.plancheck.proposal.Coded;

/** How much a finding weighs, in SARIF's words; the heaviest first. */
public enum Level implements Coded {
    ERROR,
    WARNING,
    NOTE,
    NONE;

    /** The levels that a rule can state. */
    public static final List<Level> OF_RULES = List.of(ERROR, WARNING, NOTE);

    /** The key of the word that people read. */
    public String messageKey() {
        return "level." + code();
    }

    public boolean atLeast(Level other) {
        return compareTo(other) <= 0;
    }
}
