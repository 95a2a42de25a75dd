package org.plancheck.ruleset.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plancheck.ruleset.check.RuleVocabulary.ValueType;
import org.plancheck.ruleset.drl.Condition;
import org.plancheck.ruleset.drl.DrlFile;
import org.plancheck.ruleset.drl.Expression;
import org.plancheck.ruleset.drl.ExpressionParser;
import org.plancheck.ruleset.drl.SourceMistakes;
import org.plancheck.text.Messages;
import org.plancheck.text.Nearest;

/** Holds a rule's condition against the vocabulary, and learns which variables it binds. */
final class ConditionCheck {

    private static final Map<String, ValueType> FUNCTIONS = Map.of(
            "count", ValueType.of(Long.class),
            "collectList", ValueType.of(List.class),
            "collectSet", ValueType.of(java.util.Set.class),
            "sum", ValueType.UNKNOWN,
            "average", ValueType.of(Double.class),
            "min", ValueType.UNKNOWN,
            "max", ValueType.UNKNOWN);

    private final RuleVocabulary vocabulary;
    private final DrlFile file;
    private final SourceMistakes mistakes;

    ConditionCheck(RuleVocabulary vocabulary, DrlFile file) {
        this.vocabulary = vocabulary;
        this.file = file;
        this.mistakes = file.mistakes();
    }

    /** The variables that the condition binds for what follows it, after telling what is wrong in it. */
    Map<String, ValueType> check(Condition condition) {
        Map<String, ValueType> variables = new LinkedHashMap<>();
        walk(condition, variables);
        return variables;
    }

    private void walk(Condition condition, Map<String, ValueType> variables) {
        condition.match(new Condition.ConditionCases<Void>() {
            @Override
            public Void pattern(Condition.Pattern pattern) {
                ConditionCheck.this.pattern(pattern, variables);
                return null;
            }

            @Override
            public Void group(Condition.Group group) {
                switch (group.word()) {
                    case OR -> alternatives(group, variables);
                    case AND -> group.parts().forEach(part -> walk(part, variables));
                    case NOT, EXISTS, FORALL -> {
                        Map<String, ValueType> inside = new LinkedHashMap<>(variables);
                        group.parts().forEach(part -> walk(part, inside));
                    }
                }
                return null;
            }

            @Override
            public Void accumulation(Condition.Accumulation accumulation) {
                ConditionCheck.this.accumulation(accumulation, variables);
                TypeCheck check = new TypeCheck(vocabulary, mistakes, ValueType.UNKNOWN, variables);
                accumulation.results().forEach(result -> check.condition(result.expression()));
                return null;
            }

            @Override
            public Void test(Condition.Eval test) {
                new TypeCheck(vocabulary, mistakes, ValueType.UNKNOWN, variables).condition(test.expression());
                return null;
            }
        });
    }

    /** Drools matches one alternative at a time: what another binds has no value then. */
    private void alternatives(Condition.Group group, Map<String, ValueType> variables) {
        List<Map<String, ValueType>> branches = new ArrayList<>();
        for (Condition part : group.parts()) {
            Map<String, ValueType> branch = new LinkedHashMap<>(variables);
            walk(part, branch);
            branches.add(branch);
        }
        for (Map<String, ValueType> branch : branches) {
            branch.forEach((variable, type) -> {
                boolean always = branches.stream().allMatch(other -> type.equals(other.get(variable)));
                variables.put(variable, always ? type : ValueType.SOMETIMES);
            });
        }
    }

    private void pattern(Condition.Pattern pattern, Map<String, ValueType> variables) {
        pattern.source()
                .ifPresent(source -> new TypeCheck(vocabulary, mistakes, ValueType.UNKNOWN, variables).of(source));
        pattern.input().ifPresent(input -> {
            if (input instanceof Condition.Accumulation accumulation) {
                accumulation(accumulation, variables);
            } else {
                walk(input, new LinkedHashMap<>(variables));
            }
        });
        Optional<Class<?>> type = vocabulary.type(pattern.type());
        if (type.isEmpty() && !file.head().contains("." + pattern.type() + ";")) {
            mistakes.at(
                    pattern.start(),
                    Messages.text(
                            "drl.unknown-type", pattern.type(), Nearest.hint(pattern.type(), vocabulary.factNames())));
        }
        ValueType fact = type.map(ValueType::of).orElse(ValueType.UNKNOWN);
        pattern.bound().ifPresent(variable -> variables.put(variable, fact));
        TypeCheck check = new TypeCheck(vocabulary, mistakes, fact, variables);
        for (ExpressionParser.Constraint constraint : pattern.constraints()) {
            if (constraint.variable().isPresent()) {
                variables.put(constraint.variable().get().text(), bound(check, constraint.expression()));
            } else {
                check.condition(constraint.expression());
            }
        }
    }

    /** {@code $x : field == 3} binds the field. */
    private static ValueType bound(TypeCheck check, Expression expression) {
        ValueType whole = check.of(expression);
        return expression instanceof Expression.Relation || expression instanceof Expression.Logic
                ? ValueType.UNKNOWN
                : whole;
    }

    /** Drools cannot gather over alternatives. */
    private void refuseAlternatives(Condition input) {
        if (input instanceof Condition.Group group) {
            if (group.word() == Condition.Word.OR) {
                mistakes.at(group.start(), Messages.text("drl.or-accumulate"));
            }
            group.parts().forEach(this::refuseAlternatives);
        }
    }

    private void accumulation(Condition.Accumulation accumulation, Map<String, ValueType> variables) {
        Map<String, ValueType> inside = new LinkedHashMap<>(variables);
        refuseAlternatives(accumulation.input());
        walk(accumulation.input(), inside);
        TypeCheck check = new TypeCheck(vocabulary, mistakes, ValueType.UNKNOWN, inside);
        for (Condition.FunctionCall function : accumulation.functions()) {
            if (!FUNCTIONS.containsKey(function.name())) {
                mistakes.at(
                        function.at(),
                        Messages.text(
                                "drl.unknown-function",
                                function.name(),
                                TypeCheck.hint(function.name(), new java.util.TreeSet<>(FUNCTIONS.keySet()))));
            }
            function.arguments().forEach(check::of);
            function.bound()
                    .ifPresent(variable ->
                            variables.put(variable, FUNCTIONS.getOrDefault(function.name(), ValueType.UNKNOWN)));
        }
    }
}
