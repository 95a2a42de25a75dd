package org.plancheck.ruleset.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.plancheck.ruleset.check.RuleVocabulary.ValueType;
import org.plancheck.ruleset.drl.DrlFile;
import org.plancheck.ruleset.drl.Expression;
import org.plancheck.ruleset.drl.SourceMistakes;

/**
 * What the expressions of one place of a rule lead to: the fact there, the variables bound so far, and what is stated for
 * certain. An expression is known by a key, the same for a field and for a variable bound to it.
 */
final class Reach {

    /**
     * A variable.
     *
     * @param key         what it is bound to is known by
     * @param mayBeAbsent whether it can be bound to nothing
     * @param written     what it is bound to, as written there
     * @param paths       the facts that may be meant
     */
    record Variable(ValueType type, String key, boolean mayBeAbsent, String written, List<String> paths) {}

    private final RuleVocabulary vocabulary;
    private final SourceMistakes silent;
    private final ValueType fact;
    private final String factKey;
    private final Map<String, Variable> variables;
    private final Set<String> stated;

    private Reach(
            RuleVocabulary vocabulary,
            SourceMistakes silent,
            ValueType fact,
            String factKey,
            Map<String, Variable> variables,
            Set<String> stated) {
        this.vocabulary = vocabulary;
        this.silent = silent;
        this.fact = fact;
        this.factKey = factKey;
        this.variables = variables;
        this.stated = stated;
    }

    static Reach ofRule(RuleVocabulary vocabulary, DrlFile file) {
        return new Reach(
                vocabulary,
                SourceMistakes.silent(file.name(), file.text()),
                ValueType.UNKNOWN,
                "",
                new HashMap<>(),
                new HashSet<>());
    }

    /** The same for conditions of which nothing is known outside them. */
    Reach closed() {
        return new Reach(vocabulary, silent, fact, factKey, new HashMap<>(variables), new HashSet<>(stated));
    }

    /** The same at a fact, with what is known of variables. */
    Reach at(ValueType type, String key) {
        return new Reach(vocabulary, silent, type, key, variables, stated);
    }

    Map<String, Variable> variables() {
        return variables;
    }

    Set<String> stated() {
        return stated;
    }

    /** The kind of fact there; any object where there is none. */
    Class<?> fact() {
        return fact.raw();
    }

    ValueType type(Expression expression) {
        Map<String, ValueType> types = new HashMap<>();
        variables.forEach((name, variable) -> types.put(name, variable.type()));
        return new TypeCheck(vocabulary, silent, fact, types).of(expression);
    }

    /** What an expression is known by; nothing for what is computed. */
    Optional<String> key(Expression expression) {
        if (expression instanceof Expression.This) {
            return Optional.of(factKey);
        }
        if (expression instanceof Expression.Name name) {
            Variable variable = variables.get(name.name());
            return variable != null
                    ? Optional.of(variable.key())
                    : name.variable() ? Optional.empty() : Optional.of(factKey + "." + name.name());
        }
        if (expression instanceof Expression.Access access) {
            return key(access.scope()).map(key -> key + "." + access.name());
        }
        if (expression instanceof Expression.Call call && call.arguments().isEmpty()) {
            return (call.scope() == null ? Optional.of(factKey) : key(call.scope()))
                    .map(key -> key + "." + call.name());
        }
        return Optional.empty();
    }

    /** Whether an expression can be absent, whatever is stated for certain. */
    boolean mayEverBeAbsent(Expression expression) {
        if (expression instanceof Expression.Name name) {
            Variable variable = variables.get(name.name());
            return variable != null
                    ? variable.mayBeAbsent()
                    : !name.variable() && RuleVocabulary.mayBeAbsent(fact.raw(), name.name(), 0);
        }
        if (expression instanceof Expression.Access access) {
            return RuleVocabulary.mayBeAbsent(type(access.scope()).raw(), access.name(), 0)
                    || safely(access.nameAt()) && mayEverBeAbsent(access.scope());
        }
        if (expression instanceof Expression.Call call) {
            return RuleVocabulary.mayBeAbsent(
                            call.scope() == null
                                    ? fact.raw()
                                    : type(call.scope()).raw(),
                            call.name(),
                            call.arguments().size())
                    || call.scope() != null && safely(call.nameAt()) && mayEverBeAbsent(call.scope());
        }
        return false;
    }

    /** Whether a name is read of what stands before it only if that is there: {@code a!.b}. */
    boolean safely(int nameAt) {
        String before = silent.text().substring(0, nameAt).stripTrailing();
        return before.endsWith("!.");
    }

    /** The facts that an expression may mean. */
    List<String> paths(Expression expression) {
        if (expression instanceof Expression.Name name) {
            Variable variable = variables.get(name.name());
            return variable != null ? variable.paths() : below(fact.raw(), SectionPaths.paths(fact.raw()), name.name());
        }
        if (expression instanceof Expression.This) {
            return SectionPaths.paths(fact.raw());
        }
        if (expression instanceof Expression.Access access) {
            return below(type(access.scope()).raw(), paths(access.scope()), access.name());
        }
        if (expression instanceof Expression.Call call) {
            return call.scope() == null
                    ? below(fact.raw(), SectionPaths.paths(fact.raw()), call.name())
                    : below(type(call.scope()).raw(), paths(call.scope()), call.name());
        }
        return List.of();
    }

    private static List<String> below(Class<?> section, List<String> paths, String name) {
        if (!SectionPaths.isSection(section)) {
            return paths;
        }
        boolean field = java.util.Arrays.stream(section.getRecordComponents())
                .anyMatch(c -> c.getName().equals(name));
        UnaryOperator<String> step = path -> !field ? path : path.isEmpty() ? name : path + "." + name;
        List<String> below = new ArrayList<>();
        paths.forEach(path -> below.add(step.apply(path)));
        below.removeIf(String::isEmpty);
        return below;
    }

    /** An expression as its pattern would have it: a variable stands for what it is bound to. */
    String written(Expression expression) {
        if (expression instanceof Expression.Name name && variables.containsKey(name.name())) {
            return variables.get(name.name()).written();
        }
        if (expression instanceof Expression.Access access
                && access.scope() instanceof Expression.Name name
                && variables.containsKey(name.name())) {
            String scope = variables.get(name.name()).written();
            return scope.equals(name.name()) ? access.name() : scope + "." + access.name();
        }
        return asWritten(expression);
    }

    String asWritten(Expression expression) {
        String text = silent.text();
        int end = Math.min(text.length(), Math.max(expression.start(), expression.end()));
        return text.substring(expression.start(), end).replaceAll("\\s+", " ");
    }
}
