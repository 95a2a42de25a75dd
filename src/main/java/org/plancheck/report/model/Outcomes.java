package org.plancheck.report.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import org.plancheck.assess.outcome.Result;
import org.plancheck.ruleset.model.Kind;

/**
 * How many results are of each kind.
 *
 * @param counts without those waived; only kinds that there are
 * @param waived those waived, of whatever kind
 */
public record Outcomes(Map<Kind, Integer> counts, int waived) {

    static final Outcomes NONE = new Outcomes(Map.of(), 0);

    public Outcomes {
        counts = Map.copyOf(counts);
    }

    public static Outcomes of(List<Result> results) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        results.stream()
                .filter(result -> result.waiver().isEmpty())
                .forEach(result -> counts.merge(result.kind(), 1, Integer::sum));
        return new Outcomes(counts, (int)
                results.stream().filter(result -> result.waiver().isPresent()).count());
    }

    Outcomes plus(Outcomes other) {
        Map<Kind, Integer> sum = new EnumMap<>(Kind.class);
        sum.putAll(counts);
        other.counts.forEach((kind, count) -> sum.merge(kind, count, Integer::sum));
        return new Outcomes(sum, waived + other.waived);
    }

    public int of(Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /** Every kind, also where there is none of it, in the order of reports. */
    public void each(ObjIntConsumer<Kind> action) {
        for (Kind kind : Kind.values()) {
            action.accept(kind, of(kind));
        }
    }
}
