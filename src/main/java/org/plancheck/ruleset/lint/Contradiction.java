package org.plancheck.ruleset.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plancheck.ruleset.drl.Expression;

/**
 * Tells whether constraints on one fact can hold together, as far as that can be seen from them alone. A comparison with
 * a value requires the field, and what leads to it, to be stated; {@code !=} does not.
 */
final class Contradiction {

    private static final int LESS = 1;
    private static final int EQUAL = 2;
    private static final int GREATER = 4;
    private static final Map<String, Integer> OUTCOMES = Map.of(
            "<", LESS, "==", EQUAL, ">", GREATER, "<=", LESS | EQUAL, ">=", GREATER | EQUAL, "!=", LESS | GREATER);
    private static final int MOST_ALTERNATIVES = 256;

    /** What must hold of one field. */
    private static final class FieldDemands {

        private boolean absent;
        private boolean stated;
        private @Nullable Set<Object> allowed;
        private final Set<Object> excluded = new HashSet<>();
        private final Map<String, Integer> outcomes = new HashMap<>();
        private long least = Long.MIN_VALUE;
        private long most = Long.MAX_VALUE;

        boolean possible() {
            boolean number = allowed == null
                    || allowed.stream()
                            .anyMatch(
                                    v -> !excluded.contains(v) && (!(v instanceof Long n) || n >= least && n <= most));
            return !(absent && stated)
                    && number
                    && least <= most
                    && outcomes.values().stream().noneMatch(o -> o == 0);
        }
    }

    private final CanonicalForm source;
    private final Map<String, FieldDemands> fields = new HashMap<>();

    private Contradiction(CanonicalForm source) {
        this.source = source;
    }

    /** The first constraint that cannot hold beside those before it. */
    static Optional<Expression> in(List<Expression> constraints, CanonicalForm source) {
        for (int i = 0; i < constraints.size(); i++) {
            if (!possible(constraints.subList(0, i + 1), source)) {
                return Optional.of(constraints.get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean possible(List<Expression> constraints, CanonicalForm source) {
        return together(constraints).stream().anyMatch(alternative -> {
            Contradiction facts = new Contradiction(source);
            alternative.forEach(facts::add);
            return facts.fields.values().stream().allMatch(FieldDemands::possible);
        });
    }

    /** The ways in which all parts can hold, each a list of what holds then; beyond many ways, the one that asks nothing. */
    private static List<List<Expression>> together(List<Expression> parts) {
        List<List<Expression>> ways = List.of(List.of());
        for (Expression part : parts) {
            List<List<Expression>> more = alternatives(part);
            if ((long) ways.size() * more.size() > MOST_ALTERNATIVES) {
                return List.of(List.of());
            }
            List<List<Expression>> longer = new ArrayList<>();
            for (List<Expression> way : ways) {
                for (List<Expression> of : more) {
                    List<Expression> both = new ArrayList<>(way);
                    both.addAll(of);
                    longer.add(both);
                }
            }
            ways = longer;
        }
        return ways;
    }

    private static List<List<Expression>> alternatives(Expression constraint) {
        if (!(constraint instanceof Expression.Logic logic)) {
            return List.of(List.of(constraint));
        }
        return logic.all()
                ? together(logic.parts())
                : logic.parts().stream()
                        .flatMap(part -> alternatives(part).stream())
                        .toList();
    }

    private void add(Expression constraint) {
        constraint.match(new Expression.ReadCases<Void>() {
            @Override
            public Void name(Expression.Name name) {
                return flag(name, true);
            }

            @Override
            public Void access(Expression.Access access) {
                return flag(access, true);
            }

            @Override
            public Void call(Expression.Call call) {
                return flag(call, true);
            }

            @Override
            public Void fact(Expression.This itself) {
                return null;
            }

            @Override
            public Void comparison(Expression.Relation comparison) {
                Contradiction.this.comparison(comparison);
                return null;
            }

            @Override
            public Void negation(Expression.Negation negation) {
                boolean value =
                        !(negation.of() instanceof Expression.Relation) && !(negation.of() instanceof Expression.Logic);
                return value ? flag(negation.of(), false) : null;
            }

            @Override
            public Void computed(Expression computed) {
                return null;
            }

            private Void flag(Expression asked, boolean truth) {
                restrict(field(asked), Set.of(truth));
                return null;
            }
        });
    }

    private void comparison(Expression.Relation comparison) {
        FieldDemands field = field(comparison.left());
        Expression value = comparison.right().get(0);
        boolean nothing = value instanceof Expression.Literal literal && literal.value() == null;
        switch (comparison.operator()) {
            case "==" -> {
                if (nothing) {
                    field.absent = true;
                } else {
                    outcome(field, "==", value);
                    constant(value).ifPresent(v -> restrict(field, Set.of(v)));
                }
            }
            case "!=" -> {
                if (nothing) {
                    field.stated = true;
                } else {
                    outcome(field, "!=", value);
                    constant(value).ifPresent(field.excluded::add);
                }
            }
            case "in" -> {
                Set<Object> values = new HashSet<>();
                comparison.right().forEach(v -> constant(v).ifPresent(values::add));
                if (comparison.negated()) {
                    field.excluded.addAll(values);
                } else if (values.size()
                        == comparison.right().stream()
                                .map(v -> constant(v).orElse(v))
                                .distinct()
                                .count()) {
                    restrict(field, values);
                }
            }
            case "<", ">", "<=", ">=" -> {
                field.stated = true;
                outcome(field, comparison.operator(), value);
                if (constant(value).orElse(null) instanceof Long bound) {
                    bound(field, comparison.operator(), bound);
                }
            }
            default -> {
                if (!comparison.negated() && !comparison.operator().equals("memberOf")) {
                    field.stated = true;
                }
            }
        }
    }

    private static void bound(FieldDemands field, String operator, long bound) {
        switch (operator) {
            case "<" -> field.most = Math.min(field.most, bound - 1);
            case "<=" -> field.most = Math.min(field.most, bound);
            case ">" -> field.least = Math.max(field.least, bound + 1);
            default -> field.least = Math.max(field.least, bound);
        }
    }

    private static void restrict(FieldDemands field, Set<Object> values) {
        field.stated = true;
        if (field.allowed == null) {
            field.allowed = new HashSet<>(values);
        } else {
            field.allowed.retainAll(values);
        }
    }

    private void outcome(FieldDemands field, String operator, Expression value) {
        field.outcomes.merge(source.of(value), OUTCOMES.get(operator), (one, other) -> one & other);
    }

    /** The value of an expression that is the same for every fact. */
    private Optional<Object> constant(Expression value) {
        if (value instanceof Expression.Literal literal) {
            return Optional.ofNullable(literal.value());
        }
        boolean code = value instanceof Expression.Access access
                && access.scope() instanceof Expression.Name type
                && Character.isUpperCase(type.name().charAt(0));
        return code ? Optional.of(source.of(value)) : Optional.empty();
    }

    private FieldDemands field(Expression left) {
        Expression scope = left instanceof Expression.Access access
                ? access.scope()
                : left instanceof Expression.Call call ? call.scope() : null;
        if (scope != null) {
            field(scope).stated = true;
        }
        return fields.computeIfAbsent(source.of(left), name -> new FieldDemands());
    }
}
