package org.plancheck.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import org.plancheck.assess.Result;
import org.plancheck.ruleset.Kind;

/** How many results are of each kind, without those waived, which are counted apart. */
final class Outcomes {

    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private int waived;

    static Outcomes of(List<Result> results) {
        Outcomes outcomes = new Outcomes();
        results.forEach(outcomes::add);
        return outcomes;
    }

    void add(Result result) {
        if (result.waiver().isPresent()) {
            waived++;
        } else {
            counts.merge(result.kind(), 1, Integer::sum);
        }
    }

    int waived() {
        return waived;
    }

    int of(Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /** Every kind, also where there is none of it, in the order of reports. */
    void each(ObjIntConsumer<Kind> action) {
        for (Kind kind : Kind.values()) {
            action.accept(kind, of(kind));
        }
    }
}
