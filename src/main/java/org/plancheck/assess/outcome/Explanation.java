package org.plancheck.assess.outcome;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plancheck.document.Place;
import org.plancheck.ruleset.model.RuleHead;
import org.plancheck.text.BilingualText;

/**
 * Why a rule reports on a proposal or does not: the facts that meet each of its conditions, up to the first that none meets.
 *
 * @param conditions    in the order of the rule; none where the criterion does not apply
 * @param notApplicable why the criterion does not apply, if it does not
 * @param need          whether it is about a fact that the criterion needs, and not about a rule
 */
public record Explanation(
        RuleHead rule, List<ExplainedCondition> conditions, Optional<BilingualText> notApplicable, boolean need) {

    /** Of a rule that applies. */
    public Explanation(RuleHead rule, List<ExplainedCondition> conditions) {
        this(rule, conditions, Optional.empty(), false);
    }

    /** Of a needed fact. */
    public static Explanation ofNeed(RuleHead need, ExplainedCondition stated) {
        return new Explanation(need, List.of(stated), Optional.empty(), true);
    }

    /** Of a criterion that does not apply. */
    public static Explanation ofNone(RuleHead rule, BilingualText why) {
        return new Explanation(rule, List.of(), Optional.of(why), false);
    }

    public Explanation {
        conditions = List.copyOf(conditions);
    }

    /** Whether a condition is met. */
    public enum Fate {
        MET,
        MISSED,
        TRIPPED,
        NOT_REACHED;

        /** The word in reports. */
        public String code() {
            return this == NOT_REACHED ? "notReached" : name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A condition of the rule.
     *
     * @param line   the line in the rule's file
     * @param text   as written
     * @param negated whether it demands that there is no such fact
     * @param missed the constraint that no fact meets; empty if it is met, or asks for a fact of which there is none; where the
     *               rule trips, the one that it trips over
     * @param reason what the rule trips over; nothing if it does not
     * @param seen   the facts that meet it; where it is missed, those that come closest, and for one that denies a fact those
     *               that it denies
     */
    public record ExplainedCondition(
            int line,
            String text,
            boolean negated,
            Fate fate,
            String missed,
            Optional<BilingualText> reason,
            List<Seen> seen) {

        public ExplainedCondition {
            seen = List.copyOf(seen);
        }
    }

    /**
     * A fact that a condition reads.
     *
     * @param type    the name of its record
     * @param pointer JSON Pointer into the proposal; empty for the as-of date and rows of tables
     * @param values  the values that the condition reads
     */
    public record Seen(String type, Optional<String> pointer, Optional<Place> position, List<Value> values) {

        public Seen {
            values = List.copyOf(values);
        }
    }

    /**
     * A field or variable with its value.
     *
     * @param position the place of the field in the file of the proposal, if it is stated there
     */
    public record Value(String name, BilingualText value, Optional<Place> position) {}

    /** Whether the rule reports: every condition is met. */
    public boolean reports() {
        return notApplicable.isEmpty() && conditions.stream().allMatch(condition -> condition.fate() == Fate.MET);
    }

    /** The condition in which the rule fails, if it does. */
    public Optional<ExplainedCondition> tripped() {
        return conditions.stream()
                .filter(condition -> condition.fate() == Fate.TRIPPED)
                .findFirst();
    }

    /** The first condition that is not met, if there is one. */
    public Optional<ExplainedCondition> missed() {
        return conditions.stream()
                .filter(condition -> condition.fate() == Fate.MISSED)
                .findFirst();
    }
}
