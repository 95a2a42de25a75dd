package org.plancheck.ruleset.model;

import java.util.Locale;

/** How much a finding weighs, in SARIF's words; the heaviest first. */
public enum Level {
    ERROR,
    WARNING,
    NOTE,
    NONE;

    /** The word that reports write. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of the word that people read. */
    public String messageKey() {
        return "level." + code();
    }

    public boolean atLeast(Level other) {
        return compareTo(other) <= 0;
    }
}
