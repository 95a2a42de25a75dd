package org.plancheck.ruleset.table;

import java.time.LocalDate;
import java.util.Optional;
import org.plancheck.text.BilingualText;

/**
 * What a threshold amounts to from a day on.
 *
 * @param value  not negative, in the unit that the threshold's name ends with
 * @param from   the first day; empty where the value holds since ever
 * @param source what it rests on: the key of an instrument, with or without an article
 * @param note   what else is to be said of it, if anything
 */
public record DatedValue(int value, Optional<LocalDate> from, String source, Optional<BilingualText> note) {

    /** The key of the instrument that it rests on. */
    public String instrument() {
        return source.split(" ", 2)[0];
    }

    /** Whether the value's time has come on a day. */
    boolean reached(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true);
    }
}
