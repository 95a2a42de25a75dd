package org.plancheck.proposal;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A value from a closed list, written in files by its {@link #code()}. */
public interface Coded {

    String name();

    /** The value as a proposal file writes it: lower case, words joined by hyphens. */
    @JsonValue
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant that a code stands for; nothing where the type has no such code. */
    static <T extends Enum<T> & Coded> Optional<T> of(Class<T> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.code().equals(code))
                .findFirst();
    }
}
