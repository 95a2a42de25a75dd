package org.plancheck.ruleset.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A number that rules compare with, with all its values: an entry of {@code thresholds.yaml}. Rules see the one of a day,
 * as a {@link Threshold}.
 *
 * @param values in the order of time, at least one
 */
public record DatedThreshold(String name, List<DatedValue> values) {

    public DatedThreshold {
        values = List.copyOf(values);
    }

    /** The value in force on a day; nothing before the first. */
    public Optional<DatedValue> on(LocalDate day) {
        return values.stream().filter(value -> value.reached(day)).reduce((earlier, later) -> later);
    }

    /** The first day on which it has a value; empty where it has one since ever. */
    public Optional<LocalDate> firstDay() {
        return values.get(0).from();
    }
}
