package org.plancheck.ruleset.drl;

import java.util.List;
import java.util.Optional;

/** A part of a rule's {@code when}. */
public sealed interface Condition {

    /** Where it begins in the file's text. */
    int start();

    /** What to make of it, by its kind. Who adds a kind adds a case here, and no reader compiles before it handles it. */
    <R> R match(ConditionCases<R> cases);

    /** One answer for each kind of condition. */
    interface ConditionCases<R> {

        R pattern(Pattern pattern);

        R group(Group group);

        R accumulation(Accumulation accumulation);

        R test(Eval test);
    }

    /**
     * A kind of fact with constraints on it.
     *
     * @param type   its kind
     * @param bound  the variable it is bound to
     * @param source what it is taken {@code from}, if it is not one of the facts
     * @param input  the conditions under {@code collect} or {@code accumulate}, if it is taken from these
     */
    record Pattern(
            String type,
            int start,
            Optional<String> bound,
            List<ExpressionParser.Constraint> constraints,
            Optional<Expression> source,
            Optional<Condition> input)
            implements Condition {

        @Override
        public <R> R match(ConditionCases<R> cases) {
            return cases.pattern(this);
        }
    }

    /** How the parts of a group count. */
    enum Word {
        AND,
        OR,
        NOT,
        EXISTS,
        FORALL
    }

    /** Conditions under one word. */
    record Group(Word word, int start, List<Condition> parts) implements Condition {

        @Override
        public <R> R match(ConditionCases<R> cases) {
            return cases.group(this);
        }
    }

    /**
     * A function over all matches.
     *
     * @param bound the variable of its result
     */
    record FunctionCall(String name, int at, Optional<String> bound, List<Expression> arguments) {}

    /** {@code accumulate( input; functions; results )}. */
    record Accumulation(
            int start, Condition input, List<FunctionCall> functions, List<ExpressionParser.Constraint> results)
            implements Condition {

        @Override
        public <R> R match(ConditionCases<R> cases) {
            return cases.accumulation(this);
        }
    }

    /** {@code eval( expression )}. */
    record Eval(int start, Expression expression) implements Condition {

        @Override
        public <R> R match(ConditionCases<R> cases) {
            return cases.test(this);
        }
    }
}
