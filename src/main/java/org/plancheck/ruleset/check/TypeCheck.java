package org.plancheck.ruleset.check;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plancheck.proposal.Proposal;
import org.plancheck.proposal.StatedDate;
import org.plancheck.ruleset.check.RuleVocabulary.ValueType;
import org.plancheck.ruleset.drl.Expression;
import org.plancheck.ruleset.drl.SourceMistakes;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Messages;
import org.plancheck.text.Nearest;

/**
 * Finds the type of expressions, and tells names that nothing has and values that cannot be compared. What is not known
 * is passed over: the compiler has the last word.
 */
final class TypeCheck implements Expression.ExpressionCases<ValueType> {

    private final RuleVocabulary vocabulary;
    private final SourceMistakes mistakes;
    private final ValueType fact;
    private final Map<String, ValueType> variables;

    /**
     * @param fact      the type of the fact that the constraint is on, or unknown where there is none
     * @param variables the variables bound so far
     */
    TypeCheck(RuleVocabulary vocabulary, SourceMistakes mistakes, ValueType fact, Map<String, ValueType> variables) {
        this.vocabulary = vocabulary;
        this.mistakes = mistakes;
        this.fact = fact;
        this.variables = variables;
    }

    /** Checks an expression that must hold. */
    void condition(Expression expression) {
        ValueType type = of(expression);
        if (type.known() && type.raw() != Boolean.class) {
            mistakes.at(expression.start(), Messages.text("drl.no-condition", source(expression)));
        }
    }

    /** The type of an expression, after telling what is wrong in it. */
    ValueType of(Expression expression) {
        return expression.match(this);
    }

    @Override
    public ValueType fact(Expression.This itself) {
        return fact;
    }

    @Override
    public ValueType literal(Expression.Literal literal) {
        return literal.value() == null
                ? ValueType.UNKNOWN
                : ValueType.of(literal.value().getClass());
    }

    @Override
    public ValueType logic(Expression.Logic logic) {
        logic.parts().forEach(this::condition);
        return ValueType.of(Boolean.class);
    }

    @Override
    public ValueType negation(Expression.Negation negation) {
        condition(negation.of());
        return ValueType.of(Boolean.class);
    }

    @Override
    public ValueType arithmetic(Expression.Arithmetic arithmetic) {
        arithmetic.operands().forEach(this::of);
        return ValueType.UNKNOWN;
    }

    @Override
    public ValueType other(Expression.Other other) {
        return ValueType.UNKNOWN;
    }

    @Override
    public ValueType name(Expression.Name name) {
        ValueType variable = variables.get(name.name());
        if (ValueType.SOMETIMES.equals(variable)) {
            mistakes.at(name.start(), Messages.text("drl.or-variable", name.name()));
            return ValueType.UNKNOWN;
        }
        if (variable != null) {
            return variable;
        }
        if (name.variable()) {
            mistakes.at(
                    name.start(),
                    Messages.text("drl.unbound", name.name(), Nearest.hint(name.name(), variables.keySet())));
            return ValueType.UNKNOWN;
        }
        return fact.known() ? member(fact, name.name(), name.start()) : ValueType.UNKNOWN;
    }

    @Override
    public ValueType access(Expression.Access access) {
        Optional<Class<?>> type = typeNamed(access.scope());
        if (type.isPresent()) {
            if (type.get().isEnum() && !RuleVocabulary.constants(type.get()).contains(access.name())) {
                List<String> codes = RuleVocabulary.constants(type.get());
                mistakes.at(
                        access.nameAt(),
                        Messages.text(
                                "drl.unknown-code",
                                type.get().getSimpleName(),
                                access.name(),
                                hint(access.name(), codes)));
            }
            return type.get().isEnum() ? ValueType.of(type.get()) : ValueType.UNKNOWN;
        }
        if (access.scope() instanceof Expression.Name scope
                && !scope.variable()
                && !variables.containsKey(scope.name())
                && Character.isUpperCase(scope.name().charAt(0))
                && (!fact.known() || RuleVocabulary.field(fact, scope.name()).isEmpty())) {
            mistakes.at(
                    scope.start(),
                    Messages.text(
                            "drl.unknown-type", scope.name(), Nearest.hint(scope.name(), vocabulary.typeNames())));
            return ValueType.UNKNOWN;
        }
        ValueType scope = of(access.scope());
        return scope.known() ? member(scope, access.name(), access.nameAt()) : ValueType.UNKNOWN;
    }

    @Override
    public ValueType call(Expression.Call call) {
        call.arguments().forEach(this::of);
        if (call.scope() != null && typeNamed(call.scope()).isPresent()) {
            return ValueType.UNKNOWN;
        }
        ValueType scope = call.scope() == null ? fact : of(call.scope());
        if (!scope.known()) {
            return ValueType.UNKNOWN;
        }
        Optional<ValueType> given =
                RuleVocabulary.method(scope, call.name(), call.arguments().size());
        if (given.isEmpty()) {
            Collection<String> names = RuleVocabulary.methodNames(scope.raw());
            mistakes.at(
                    call.nameAt(),
                    names.contains(call.name())
                            ? Messages.text(
                                    "drl.method-arguments",
                                    call.name(),
                                    shown(scope),
                                    call.arguments().size())
                            : Messages.text(
                                    "drl.unknown-method", shown(scope), call.name(), Nearest.hint(call.name(), names)));
        }
        return given.orElse(ValueType.UNKNOWN);
    }

    private ValueType member(ValueType scope, String name, int at) {
        Optional<ValueType> found = RuleVocabulary.field(scope, name);
        if (found.isEmpty()) {
            mistakes.at(
                    at,
                    Messages.text(
                            "drl.unknown-field",
                            shown(scope),
                            name,
                            hint(name, RuleVocabulary.fieldNames(scope.raw()))));
        }
        return found.orElse(ValueType.UNKNOWN);
    }

    private Optional<Class<?>> typeNamed(Expression scope) {
        return scope instanceof Expression.Name name
                        && !name.variable()
                        && Character.isUpperCase(name.name().charAt(0))
                ? vocabulary.type(name.name())
                : Optional.empty();
    }

    @Override
    public ValueType comparison(Expression.Relation comparison) {
        ValueType left = of(comparison.left());
        for (Expression value : comparison.right()) {
            if (left.raw().isEnum()
                    && value instanceof Expression.Name bare
                    && !bare.variable()
                    && !variables.containsKey(bare.name())
                    && (!fact.known() || RuleVocabulary.field(fact, bare.name()).isEmpty())) {
                mistakes.at(bare.start(), Messages.text("drl.bare-code", bare.name(), code(left.raw(), bare.name())));
                continue;
            }
            ValueType right = of(value);
            compared(comparison, left, value, right);
            key(comparison, value);
            listed(comparison, value);
        }
        return ValueType.of(Boolean.class);
    }

    private void compared(Expression.Relation comparison, ValueType left, Expression value, ValueType right) {
        switch (comparison.operator()) {
            case "==", "!=", "in" -> {
                if (!comparable(left.raw(), right.raw())) {
                    mistakes.at(value.start(), mismatch(comparison.left(), left, value, right));
                }
            }
            case "<", ">", "<=", ">=" -> {
                if (!comparable(left.raw(), right.raw()) || !ordered(left.raw()) || !ordered(right.raw())) {
                    mistakes.at(value.start(), mismatch(comparison.left(), left, value, right));
                }
            }
            case "matches" -> {
                if (left.known() && left.raw() != String.class) {
                    mistakes.at(
                            comparison.left().start(),
                            Messages.text("drl.matches", source(comparison.left()), shown(left)));
                }
            }
            case "contains", "excludes" -> {
                if (left.known() && !Collection.class.isAssignableFrom(left.raw()) && left.raw() != String.class) {
                    mistakes.at(
                            comparison.left().start(),
                            Messages.text("drl.no-list", source(comparison.left()), shown(left)));
                } else if (!comparable(left.raw() == String.class ? left.raw() : left.element(), right.raw())) {
                    mistakes.at(
                            value.start(),
                            Messages.text(
                                    "drl.never-in",
                                    source(comparison.left()),
                                    source(value),
                                    suggestion(left.element(), value)));
                }
            }
            case "memberOf" -> {
                if (right.known() && !Collection.class.isAssignableFrom(right.raw())) {
                    mistakes.at(value.start(), Messages.text("drl.no-list", source(value), shown(right)));
                } else if (!comparable(left.raw(), right.element())) {
                    mistakes.at(
                            comparison.left().start(),
                            Messages.text("drl.never-in", source(value), source(comparison.left()), ""));
                }
            }
            default -> {}
        }
    }

    /** A table's row that is named but not there. */
    private void key(Expression.Relation comparison, Expression value) {
        if (comparison.left() instanceof Expression.Name field
                && value instanceof Expression.Literal literal
                && literal.value() instanceof String named
                && (comparison.operator().equals("==") || comparison.operator().equals("in"))) {
            vocabulary
                    .keys(fact.raw(), field.name())
                    .filter(known -> !known.contains(named))
                    .ifPresent(known -> mistakes.at(
                            value.start() + 1,
                            Messages.text("drl.unknown-row", fact.raw().getSimpleName(), named, hint(named, known))));
        }
    }

    /** A table's row that a proposal can never name, since it is not there. */
    private void listed(Expression.Relation comparison, Expression value) {
        boolean within = comparison.operator().equals("memberOf");
        Expression list = within ? value : comparison.left();
        Expression element = within ? comparison.left() : value;
        if ((within
                        || comparison.operator().equals("contains")
                        || comparison.operator().equals("excludes"))
                && element instanceof Expression.Literal literal
                && literal.value() instanceof String named) {
            rowsNamedBy(list)
                    .filter(known -> !known.contains(named))
                    .ifPresent(known -> mistakes.at(
                            element.start() + 1,
                            Messages.text(
                                    "drl.unknown-id",
                                    source(list),
                                    named,
                                    Nearest.hintOr(
                                            named,
                                            known,
                                            () -> Nearest.hintOr(halfWidth(named), known, () -> hint(named, known))))));
        }
    }

    private Optional<List<String>> rowsNamedBy(Expression list) {
        ValueType owner = list instanceof Expression.Access access ? of(access.scope()) : fact;
        String field = list instanceof Expression.Access access
                ? access.name()
                : list instanceof Expression.Name name ? name.name() : "";
        return owner.raw() == Proposal.class ? vocabulary.idsOf(field) : Optional.empty();
    }

    /** Full-width letters and digits as plain ones. */
    private static String halfWidth(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC);
    }

    private BilingualText mismatch(Expression left, ValueType leftType, Expression right, ValueType rightType) {
        if (leftType.raw() == StatedDate.class || rightType.raw() == StatedDate.class) {
            return Messages.text("drl.stated-date", source(leftType.raw() == StatedDate.class ? left : right));
        }
        if (Temporal.class.isAssignableFrom(leftType.raw()) && rightType.raw() == String.class) {
            return Messages.text("drl.date-as-text", source(left));
        }
        return Messages.text(
                "drl.not-comparable",
                source(left),
                shown(leftType),
                source(right),
                shown(rightType),
                suggestion(leftType.raw(), right));
    }

    /** The code that a text likely means. */
    private static BilingualText suggestion(Class<?> type, Expression value) {
        if (!type.isEnum()
                || !(value instanceof Expression.Literal literal)
                || !(literal.value() instanceof String text)) {
            return BilingualText.same("");
        }
        return code(type, text);
    }

    private static BilingualText code(Class<?> type, String meant) {
        List<String> codes = RuleVocabulary.constants(type);
        return Nearest.to(meant, codes)
                .map(near -> Messages.text("nearest-code", type.getSimpleName() + "." + near))
                .orElseGet(() -> Messages.text(
                        "expected-one-of",
                        codes.stream().map(c -> type.getSimpleName() + "." + c).toList()));
    }

    static BilingualText hint(String given, Collection<String> known) {
        return Nearest.hintOr(
                given,
                known,
                () -> known.isEmpty() || known.size() > 12
                        ? BilingualText.same("")
                        : Messages.text("expected-one-of", new ArrayList<>(known)));
    }

    private static boolean comparable(Class<?> left, Class<?> right) {
        if (left == Object.class
                || right == Object.class
                || left.isAssignableFrom(right)
                || right.isAssignableFrom(left)) {
            return true;
        }
        if (Number.class.isAssignableFrom(left) && Number.class.isAssignableFrom(right)) {
            return true;
        }
        return left.isInterface() && right.isInterface();
    }

    private static boolean ordered(Class<?> type) {
        return type == Object.class
                || Comparable.class.isAssignableFrom(type) && !type.isEnum() && type != Boolean.class
                || Temporal.class.isAssignableFrom(type);
    }

    private String source(Expression expression) {
        int end = Math.min(mistakes.text().length(), Math.max(expression.start(), expression.end()));
        return mistakes.text().substring(expression.start(), end).replaceAll("\\s+", " ");
    }

    /** What a type is called in a sentence. */
    static BilingualText shown(ValueType type) {
        Class<?> raw = type.raw();
        return raw == String.class
                ? Messages.text("drl.type.text")
                : raw == Boolean.class
                        ? Messages.text("drl.type.truth")
                        : Number.class.isAssignableFrom(raw)
                                ? Messages.text("drl.type.number")
                                : raw == java.time.LocalDate.class
                                        ? Messages.text("drl.type.day")
                                        : Collection.class.isAssignableFrom(raw)
                                                ? Messages.text("drl.type.list")
                                                : BilingualText.same(raw.getSimpleName());
    }
}
