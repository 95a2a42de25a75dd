package org.plancheck.ruleset.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.plancheck.ruleset.drl.Expression;

/** What must be stated for a constraint to hold, or not to hold, by the keys of expressions. */
final class StatedFacts {

    /** What must have a value for an expression to have one. */
    private static final Expression.ReadCases<List<Expression>> LEADS_TO_IT = new Expression.ReadCases<>() {
        @Override
        public List<Expression> name(Expression.Name name) {
            return List.of();
        }

        @Override
        public List<Expression> fact(Expression.This itself) {
            return List.of();
        }

        @Override
        public List<Expression> access(Expression.Access access) {
            return List.of(access.scope());
        }

        @Override
        public List<Expression> call(Expression.Call call) {
            return call.scope() == null ? List.of() : List.of(call.scope());
        }

        @Override
        public List<Expression> arithmetic(Expression.Arithmetic arithmetic) {
            return arithmetic.operands();
        }

        @Override
        public List<Expression> computed(Expression computed) {
            return List.of();
        }
    };

    private final Function<Expression, Optional<String>> key;
    private final Predicate<Expression> mayBeAbsent;

    /**
     * @param key         what an expression is known by; nothing for what is computed
     * @param mayBeAbsent whether an expression can be absent, whatever has been asked so far
     */
    StatedFacts(Function<Expression, Optional<String>> key, Predicate<Expression> mayBeAbsent) {
        this.key = key;
        this.mayBeAbsent = mayBeAbsent;
    }

    /** What is stated wherever the expression has the given truth. */
    Set<String> where(Expression expression, boolean truth) {
        return expression.match(new Expression.TruthCases<>() {
            @Override
            public Set<String> negation(Expression.Negation negation) {
                return where(negation.of(), !truth);
            }

            @Override
            public Set<String> logic(Expression.Logic logic) {
                return ofParts(logic, truth);
            }

            @Override
            public Set<String> comparison(Expression.Relation comparison) {
                Set<String> stated = new HashSet<>();
                compared(comparison, truth, stated);
                return stated;
            }

            @Override
            public Set<String> value(Expression value) {
                Set<String> stated = new HashSet<>();
                present(value, stated);
                return stated;
            }
        });
    }

    private Set<String> ofParts(Expression.Logic logic, boolean truth) {
        Set<String> stated = null;
        for (Expression part : logic.parts()) {
            Set<String> of = where(part, truth);
            if (stated == null) {
                stated = new HashSet<>(of);
            } else if (logic.all() == truth) {
                stated.addAll(of);
            } else {
                stated.retainAll(of);
            }
        }
        return stated == null ? Set.of() : stated;
    }

    private void compared(Expression.Relation comparison, boolean truth, Set<String> stated) {
        Expression left = comparison.left();
        Expression right = comparison.right().get(0);
        boolean withNull = comparison.right().stream().anyMatch(StatedFacts::isNull);
        boolean positive = comparison.negated() != truth;
        switch (comparison.operator()) {
            case "==" -> equal(left, right, truth, stated);
            case "!=" -> equal(left, right, !truth, stated);
            case "in" -> {
                if (positive != withNull) {
                    present(left, stated);
                }
            }
            case "matches", "soundslike" -> {
                if (truth) {
                    present(left, stated);
                }
            }
            case "contains", "memberOf", "excludes" -> {
                if (positive != comparison.operator().equals("excludes")) {
                    present(left, stated);
                    present(right, stated);
                }
            }
            default -> {
                if (truth) {
                    present(left, stated);
                    present(right, stated);
                }
            }
        }
    }

    private void equal(Expression left, Expression right, boolean same, Set<String> stated) {
        if (isNull(right) || isNull(left)) {
            if (!same) {
                present(isNull(right) ? left : right, stated);
            }
        } else if (same && !mayBeAbsent.test(right)) {
            present(left, stated);
        } else if (same && !mayBeAbsent.test(left)) {
            present(right, stated);
        }
    }

    static boolean isNull(Expression expression) {
        return expression instanceof Expression.Literal literal && literal.value() == null;
    }

    /** An expression that has a value, with all that leads to it. */
    private void present(Expression expression, Set<String> stated) {
        key.apply(expression).ifPresent(stated::add);
        expression.match(LEADS_TO_IT).forEach(read -> present(read, stated));
    }
}
