package org.plancheck.ruleset.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plancheck.ruleset.drl.DrlFile;
import org.plancheck.ruleset.drl.DrlRule;
import org.plancheck.ruleset.drl.Expression;
import org.plancheck.ruleset.table.Threshold;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Messages;

/** Looks in the expressions of one place of a rule for what may be absent where that goes wrong. */
final class AbsentReads {

    private final Reach reach;
    private final DrlFile file;
    private final DrlRule rule;
    private final Set<String> reads;
    private final List<UnguardedRead> found;
    private final StatedFacts facts;
    private int within;

    /**
     * @param reads takes the facts that are read
     * @param found takes the places where that goes wrong
     */
    AbsentReads(Reach reach, DrlFile file, DrlRule rule, Set<String> reads, List<UnguardedRead> found) {
        this.reach = reach;
        this.file = file;
        this.rule = rule;
        this.reads = reads;
        this.found = found;
        this.facts = new StatedFacts(reach::key, reach::mayEverBeAbsent);
    }

    /**
     * Looks at an expression that must hold.
     *
     * @param before what is stated for certain when it is asked; more after it
     * @param whole  what is stated for certain wherever everything beside it holds
     */
    void condition(Expression expression, Set<String> before, Set<String> whole) {
        truth(expression, true, before, whole);
    }

    private void truth(Expression expression, boolean truth, Set<String> before, Set<String> whole) {
        expression.match(new Expression.TruthCases<Void>() {
            @Override
            public Void negation(Expression.Negation negation) {
                truth(negation.of(), !truth, before, whole);
                return null;
            }

            @Override
            public Void logic(Expression.Logic logic) {
                AbsentReads.this.logic(logic, truth, before, whole);
                return null;
            }

            @Override
            public Void comparison(Expression.Relation comparison) {
                comparison.operands().forEach(operand -> AbsentReads.this.value(operand, before));
                element(comparison, before);
                compared(comparison, truth, whole);
                return null;
            }

            @Override
            public Void value(Expression value) {
                AbsentReads.this.value(value, before);
                flag(value, truth, before);
                return null;
            }
        });
    }

    /** A truth value that may be absent. */
    private void flag(Expression value, boolean truth, Set<String> before) {
        if (absent(value, before)) {
            String shown = (truth ? "" : "!") + reach.asWritten(value);
            tell(
                    value,
                    true,
                    reach.asWritten(value),
                    Messages.text(
                            "absence.flag",
                            reach.written(value),
                            shown,
                            reach.written(value) + " == " + truth,
                            advice(value)));
        }
    }

    private void logic(Expression.Logic logic, boolean truth, Set<String> before, Set<String> whole) {
        boolean all = logic.all() == truth;
        Set<String> known = new HashSet<>(before);
        for (Expression part : logic.parts()) {
            Set<String> beside = new HashSet<>(whole);
            if (all) {
                logic.parts().forEach(other -> beside.addAll(facts.where(other, truth)));
            } else {
                beside.addAll(known);
                beside.addAll(facts.where(part, truth));
            }
            within++;
            truth(part, truth, known, beside);
            within--;
            known.addAll(facts.where(part, logic.all()));
        }
    }

    /** Looks at an expression that is only read. */
    void value(Expression expression, Set<String> before) {
        expression.match(new Expression.ExpressionCases<Void>() {
            @Override
            public Void name(Expression.Name name) {
                return null;
            }

            @Override
            public Void fact(Expression.This itself) {
                return null;
            }

            @Override
            public Void literal(Expression.Literal literal) {
                return null;
            }

            @Override
            public Void access(Expression.Access access) {
                value(access.scope(), before);
                through(access.scope(), access, access.nameAt(), before);
                return null;
            }

            @Override
            public Void call(Expression.Call call) {
                if (call.scope() != null) {
                    value(call.scope(), before);
                    through(call.scope(), call, call.nameAt(), before);
                }
                call.arguments().forEach(argument -> argument(call, argument, before));
                return null;
            }

            @Override
            public Void comparison(Expression.Relation comparison) {
                return holds(comparison);
            }

            @Override
            public Void logic(Expression.Logic logic) {
                return holds(logic);
            }

            @Override
            public Void negation(Expression.Negation negation) {
                return holds(negation);
            }

            @Override
            public Void arithmetic(Expression.Arithmetic sum) {
                sum.operands().forEach(operand -> operand(sum, operand, before));
                return null;
            }

            @Override
            public Void other(Expression.Other other) {
                return null;
            }

            private Void holds(Expression condition) {
                truth(condition, true, before, before);
                return null;
            }
        });
        reads.addAll(reach.paths(expression));
    }

    /** Looks at a list of which nothing may be taken for there to be none. */
    void list(Expression list, Set<String> before, String type) {
        if (absent(list, before)) {
            tell(
                    list,
                    false,
                    reach.asWritten(list),
                    Messages.text("absence.none-of", reach.written(list), type, adviceOrNone(list)));
        }
    }

    private void through(Expression scope, Expression read, int nameAt, Set<String> before) {
        if (!reach.safely(nameAt) && absent(scope, before)) {
            tell(
                    scope,
                    true,
                    reach.asWritten(read),
                    Messages.text(
                            "absence.through",
                            reach.written(scope),
                            reach.asWritten(read),
                            advice(read instanceof Expression.Call ? scope : read)));
        }
        reach.key(scope).ifPresent(before::add);
    }

    /** What tables are asked takes what is absent for nothing. */
    private void argument(Expression.Call call, Expression argument, Set<String> before) {
        value(argument, before);
        Class<?> asked =
                call.scope() == null ? reach.fact() : reach.type(call.scope()).raw();
        if (absent(argument, before) && asked.getPackage() != Threshold.class.getPackage()) {
            tell(
                    argument,
                    true,
                    reach.asWritten(argument),
                    Messages.text("absence.argument", reach.written(argument), call.name(), advice(argument)));
        }
    }

    private void operand(Expression.Arithmetic sum, Expression operand, Set<String> before) {
        value(operand, before);
        if (absent(operand, before)
                && Number.class.isAssignableFrom(reach.type(operand).raw())) {
            tell(
                    operand,
                    true,
                    reach.asWritten(operand),
                    Messages.text("absence.computed", reach.written(operand), reach.asWritten(sum), advice(operand)));
        }
    }

    /** A list that is asked for what is absent fails, unlike one that is absent itself. */
    private void element(Expression.Relation comparison, Set<String> before) {
        boolean member = comparison.operator().equals("memberOf");
        Expression element = member ? comparison.left() : comparison.right().get(0);
        if ((member
                        || comparison.operator().equals("contains")
                        || comparison.operator().equals("excludes"))
                && absent(element, before)) {
            tell(
                    element,
                    true,
                    reach.asWritten(element),
                    Messages.text("absence.argument", reach.written(element), comparison.operator(), advice(element)));
            reach.key(element).ifPresent(before::add);
        }
    }

    private void compared(Expression.Relation comparison, boolean truth, Set<String> whole) {
        Expression left = comparison.left();
        List<Expression> right = comparison.right();
        String operator = comparison.operator();
        boolean negated = comparison.negated();
        boolean withNull = right.stream().anyMatch(StatedFacts::isNull) || StatedFacts.isNull(left);
        boolean equal = (operator.equals("==") || operator.equals("in") && !negated) && truth
                || operator.equals("!=") && !truth;
        boolean unequal = operator.equals("!=") && truth || operator.equals("==") && !truth;
        // what a list is asked for is told already
        Expression asked = operator.equals("memberOf") ? left : right.get(0);
        Optional<Expression> absent = Stream.concat(Stream.of(left), right.stream())
                .filter(e -> absent(e, whole))
                .filter(e -> e != asked
                        || !List.of("memberOf", "contains", "excludes").contains(operator))
                .findFirst();
        if (withNull && operator.equals("==") && truth) {
            ofWhatIsReadSafely(StatedFacts.isNull(left) ? right.get(0) : left, whole);
        }
        if (absent.isEmpty() || withNull) {
            return;
        }
        if (equal) {
            if (absent(left, whole) && right.stream().anyMatch(value -> absent(value, whole))) {
                tell(
                        left,
                        false,
                        reach.asWritten(left),
                        Messages.text("absence.both", written(comparison, truth), reach.written(left), advice(left)));
            }
            return;
        }
        boolean holds = unequal
                || (operator.equals("matches") || operator.equals("soundslike")
                        ? !truth
                        : operator.equals("in") || operator.equals("contains") || operator.equals("memberOf")
                                ? negated == truth
                                : operator.equals("excludes") ? truth : !truth && !operator.equals("!="));
        if (holds) {
            tell(
                    absent.get(),
                    false,
                    reach.asWritten(absent.get()),
                    Messages.text(
                            "absence.holds",
                            reach.written(absent.get()),
                            written(comparison, truth),
                            fix(comparison, truth, unequal, absent.get()),
                            adviceOrNone(absent.get())));
        }
    }

    private String written(Expression.Relation comparison, boolean truth) {
        return truth ? reach.asWritten(comparison) : "!(" + reach.asWritten(comparison) + ")";
    }

    /** The same asked of what is stated: the other truth value, or whether it is stated first. */
    private BilingualText fix(Expression.Relation comparison, boolean truth, boolean unequal, Expression absent) {
        if (absent instanceof Expression.Name name && name.variable()) {
            return Messages.text("absence.where", reach.written(absent), name.name());
        }
        if (unequal
                && absent == comparison.left()
                && comparison.right().get(0) instanceof Expression.Literal literal
                && literal.value() instanceof Boolean flag) {
            return BilingualText.same(reach.written(absent) + " == " + !flag);
        }
        String stated = reach.written(absent) + " != null";
        return BilingualText.same(
                within > 0
                        ? "(" + stated + " && " + written(comparison, truth) + ")"
                        : stated + ", " + written(comparison, truth));
    }

    /** {@code s!.x == null} asks for {@code s} as well, and so does not hold where that is absent. */
    private void ofWhatIsReadSafely(Expression asked, Set<String> whole) {
        if (asked instanceof Expression.Access access
                && reach.safely(access.nameAt())
                && absent(access.scope(), whole)) {
            String section = reach.written(access.scope());
            String read = reach.asWritten(asked) + " == null";
            tell(
                    access.scope(),
                    false,
                    reach.asWritten(asked),
                    Messages.text("absence.safely", read, section, section + " == null || " + read));
        }
    }

    private boolean absent(Expression expression, Set<String> stated) {
        return reach.mayEverBeAbsent(expression)
                && reach.key(expression).filter(stated::contains).isEmpty();
    }

    /** What to do about its absence. */
    private BilingualText advice(Expression absent) {
        return oneFact(absent)
                .map(path -> Messages.text("absence.needs", path))
                .orElseGet(() -> Messages.text("absence.open"));
    }

    /** The same where its absence gives an answer, which may be meant. */
    private BilingualText adviceOrNone(Expression absent) {
        return oneFact(absent)
                .map(path -> new BilingualText(
                        advice(absent).en()
                                + Messages.text("absence.or-none", path).en(),
                        advice(absent).zh()
                                + Messages.text("absence.or-none", path).zh()))
                .orElseGet(() -> advice(absent));
    }

    private Optional<String> oneFact(Expression absent) {
        List<String> paths = reach.paths(absent);
        return paths.size() == 1 && !(absent instanceof Expression.Call) ? Optional.of(paths.get(0)) : Optional.empty();
    }

    private void tell(Expression absent, boolean trips, String read, BilingualText message) {
        String field = absent instanceof Expression.Access access
                ? access.name()
                : absent instanceof Expression.Call call ? call.name() : reach.written(absent);
        found.add(new UnguardedRead(
                rule.name(),
                file.mistakes().diagnostic(absent.start(), message),
                trips,
                read,
                field,
                reach.paths(absent)));
    }
}
