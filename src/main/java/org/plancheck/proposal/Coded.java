package org.plancheck.proposal;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A value from a closed list, written in files by its {@link #code()}. */
public interface Coded {

    String name();

    /** The value as a proposal file writes it: lower case, words joined by hyphens. */
    @JsonValue
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
