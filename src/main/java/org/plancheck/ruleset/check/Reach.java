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
import org.plancheck.vocabulary.SectionType;

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
        return expression.match(new Expression.ReadCases<>() {
            @Override
            public Optional<String> name(Expression.Name name) {
                Variable variable = variables.get(name.name());
                return variable != null
                        ? Optional.of(variable.key())
                        : name.variable() ? Optional.empty() : Optional.of(factKey + "." + name.name());
            }

            @Override
            public Optional<String> fact(Expression.This itself) {
                return Optional.of(factKey);
            }

            @Override
            public Optional<String> access(Expression.Access access) {
                return key(access.scope()).map(key -> key + "." + access.name());
            }

            @Override
            public Optional<String> call(Expression.Call call) {
                if (!call.arguments().isEmpty()) {
                    return Optional.empty();
                }
                return (call.scope() == null ? Optional.of(factKey) : key(call.scope()))
                        .map(key -> key + "." + call.name());
            }

            @Override
            public Optional<String> computed(Expression computed) {
                return Optional.empty();
            }
        });
    }

    /** Whether an expression can be absent, whatever is stated for certain. */
    boolean mayEverBeAbsent(Expression expression) {
        return expression.match(new Expression.ReadCases<>() {
            @Override
            public Boolean name(Expression.Name name) {
                Variable variable = variables.get(name.name());
                return variable != null
                        ? variable.mayBeAbsent()
                        : !name.variable() && RuleVocabulary.mayBeAbsent(fact.raw(), name.name(), 0);
            }

            @Override
            public Boolean fact(Expression.This itself) {
                return false;
            }

            @Override
            public Boolean access(Expression.Access access) {
                return RuleVocabulary.mayBeAbsent(type(access.scope()).raw(), access.name(), 0)
                        || safely(access.nameAt()) && mayEverBeAbsent(access.scope());
            }

            @Override
            public Boolean call(Expression.Call call) {
                Class<?> owner =
                        call.scope() == null ? fact.raw() : type(call.scope()).raw();
                return RuleVocabulary.mayBeAbsent(
                                owner, call.name(), call.arguments().size())
                        || call.scope() != null && safely(call.nameAt()) && mayEverBeAbsent(call.scope());
            }

            @Override
            public Boolean computed(Expression computed) {
                return false;
            }
        });
    }

    /** Whether a name is read of what stands before it only if that is there: {@code a!.b}. */
    boolean safely(int nameAt) {
        String before = silent.text().substring(0, nameAt).stripTrailing();
        return before.endsWith("!.");
    }

    /** The facts that an expression may mean. */
    List<String> paths(Expression expression) {
        return expression.match(new Expression.ReadCases<>() {
            @Override
            public List<String> name(Expression.Name name) {
                Variable variable = variables.get(name.name());
                return variable != null ? variable.paths() : ofFact(name.name());
            }

            @Override
            public List<String> fact(Expression.This itself) {
                return SectionPaths.paths(fact.raw());
            }

            @Override
            public List<String> access(Expression.Access access) {
                return below(type(access.scope()).raw(), paths(access.scope()), access.name());
            }

            @Override
            public List<String> call(Expression.Call call) {
                return call.scope() == null
                        ? ofFact(call.name())
                        : below(type(call.scope()).raw(), paths(call.scope()), call.name());
            }

            @Override
            public List<String> computed(Expression computed) {
                return List.of();
            }
        });
    }

    private List<String> ofFact(String name) {
        return below(fact.raw(), SectionPaths.paths(fact.raw()), name);
    }

    private static List<String> below(Class<?> section, List<String> paths, String name) {
        if (!SectionPaths.isSection(section)) {
            return paths;
        }
        boolean field = SectionType.of(section).field(name).isPresent();
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
