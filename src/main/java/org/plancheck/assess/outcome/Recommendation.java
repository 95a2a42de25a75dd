package org.plancheck.assess.outcome;

import java.util.List;
import org.plancheck.proposal.Coded;
import org.plancheck.ruleset.model.Kind;
import org.plancheck.ruleset.model.Level;

/** The recommendation on a proposal, which follows from the outcomes alone. */
public enum Recommendation implements Coded {
    UNDETERMINED,
    NOT_READY,
    EVIDENCE_NEEDED,
    REVIEW_NEEDED,
    READY;

    /** The key of the text that people read. */
    public String messageKey() {
        return "recommendation." + code();
    }

    public static Recommendation of(List<Result> results, boolean crashed) {
        if (crashed) {
            return UNDETERMINED;
        }
        if (any(results, Kind.FAIL, Level.ERROR)) {
            return NOT_READY;
        }
        if (any(results, Kind.OPEN, Level.ERROR)) {
            return EVIDENCE_NEEDED;
        }
        return any(results, Kind.FAIL, Level.WARNING)
                        || any(results, Kind.OPEN, Level.WARNING)
                        || any(results, Kind.REVIEW, Level.WARNING)
                ? REVIEW_NEEDED
                : READY;
    }

    private static boolean any(List<Result> results, Kind kind, Level level) {
        return results.stream()
                .anyMatch(result -> result.counts()
                        && result.kind() == kind
                        && result.level().atLeast(level));
    }
}
