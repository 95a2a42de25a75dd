package org.plancheck.ruleset.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.plancheck.ruleset.check.RuleVocabulary.ValueType;
import org.plancheck.ruleset.drl.Condition;
import org.plancheck.ruleset.drl.ConditionReader;
import org.plancheck.ruleset.drl.DrlFile;
import org.plancheck.ruleset.drl.DrlRule;
import org.plancheck.ruleset.drl.Expression;
import org.plancheck.ruleset.drl.ExpressionParser;

/**
 * Finds where rules read what a proposal may not state without asking first. What Drools makes of it differs: reading within
 * it or computing with it fails, {@code !=} and {@code not} hold, and other comparisons do not hold.
 */
public final class AbsenceLint {

    private final DrlFile file;
    private final RuleVocabulary vocabulary;
    private final Map<String, Set<String>> reads = new LinkedHashMap<>();
    private final List<UnguardedRead> found = new ArrayList<>();
    private DrlRule rule;
    private int patterns;

    @SuppressWarnings("NullAway.Init") // set for each rule
    private AbsenceLint(DrlFile file, RuleVocabulary vocabulary) {
        this.file = file;
        this.vocabulary = vocabulary;
    }

    /** Looks at the rules of a file. */
    public static AbsenceLint of(DrlFile file, RuleVocabulary vocabulary) {
        AbsenceLint lint = new AbsenceLint(file, vocabulary);
        for (DrlRule rule : file.rules()) {
            lint.rule = rule;
            lint.reads.put(rule.name(), new LinkedHashSet<>());
            if (rule.whole() && !rule.statesNeeds()) {
                new ConditionReader(file, rule)
                        .read()
                        .ifPresent(condition -> lint.walk(condition, Reach.ofRule(vocabulary, file)));
            }
        }
        return lint;
    }

    /** The places found, in the order of the file. */
    public List<UnguardedRead> found() {
        return List.copyOf(found);
    }

    /** The facts that each rule reads, as paths from the proposal, in the order of reading; by the rule's name. */
    public Map<String, Set<String>> reads() {
        return reads;
    }

    private void walk(Condition condition, Reach reach) {
        condition.match(new Condition.ConditionCases<Void>() {
            @Override
            public Void pattern(Condition.Pattern pattern) {
                AbsenceLint.this.pattern(pattern, reach, false);
                return null;
            }

            @Override
            public Void group(Condition.Group group) {
                AbsenceLint.this.group(group, reach);
                return null;
            }

            @Override
            public Void accumulation(Condition.Accumulation accumulation) {
                AbsenceLint.this.accumulation(accumulation, reach);
                return null;
            }

            /** {@code eval} is refused by the vetting. */
            @Override
            public Void test(Condition.Eval test) {
                return null;
            }
        });
    }

    private void group(Condition.Group group, Reach reach) {
        switch (group.word()) {
            case AND -> group.parts().forEach(part -> walk(part, reach));
            case OR -> alternatives(group.parts(), reach);
            default -> {
                Reach inside = reach.closed();
                boolean none =
                        group.word() == Condition.Word.NOT && group.parts().size() == 1;
                for (Condition part : group.parts()) {
                    if (none && part instanceof Condition.Pattern pattern) {
                        pattern(pattern, inside, true);
                    } else {
                        walk(part, inside);
                    }
                }
            }
        }
    }

    /** After alternatives, only what each of them makes sure is sure. */
    private void alternatives(List<Condition> parts, Reach reach) {
        Set<String> stated = null;
        Map<String, Reach.Variable> variables = null;
        for (Condition part : parts) {
            Reach branch = reach.closed();
            walk(part, branch);
            if (stated == null || variables == null) {
                stated = new HashSet<>(branch.stated());
                variables = new HashMap<>(branch.variables());
            } else {
                stated.retainAll(branch.stated());
                Map<String, Reach.Variable> before = variables;
                branch.variables()
                        .forEach((name, variable) -> before.merge(
                                name,
                                variable,
                                (one, other) ->
                                        one.mayBeAbsent() && !branch.stated().contains(one.key()) ? one : other));
            }
        }
        if (stated != null && variables != null) {
            reach.stated().addAll(stated);
            reach.variables().putAll(variables);
        }
    }

    private void accumulation(Condition.Accumulation accumulation, Reach reach) {
        Reach inside = reach.closed();
        walk(accumulation.input(), inside);
        AbsentReads read = reader(inside);
        for (Condition.FunctionCall function : accumulation.functions()) {
            function.arguments().forEach(argument -> read.value(argument, inside.stated()));
            function.bound()
                    .ifPresent(variable -> reach.variables()
                            .put(
                                    variable,
                                    new Reach.Variable(ValueType.UNKNOWN, variable, false, variable, List.of())));
        }
        AbsentReads results = reader(reach);
        accumulation
                .results()
                .forEach(result -> results.condition(result.expression(), reach.stated(), reach.stated()));
    }

    private void pattern(Condition.Pattern pattern, Reach reach, boolean none) {
        pattern.source().ifPresent(source -> source(source, reach, none, pattern));
        pattern.input().ifPresent(input -> walk(input, reach.closed()));
        ValueType type = vocabulary.type(pattern.type()).map(ValueType::of).orElse(ValueType.UNKNOWN);
        String key = "#" + patterns++;
        if (pattern.source().isEmpty()) {
            SectionPaths.paths(type.raw()).stream()
                    .filter(path -> !path.isEmpty())
                    .forEach(readsOfRule()::add);
        }
        Reach at = reach.at(type, key);
        Set<String> outside = Set.copyOf(reach.variables().keySet());
        pattern.bound()
                .ifPresent(variable -> reach.variables()
                        .put(variable, new Reach.Variable(type, key, false, variable, SectionPaths.paths(type.raw()))));
        for (ExpressionParser.Constraint constraint : pattern.constraints()) {
            constraint.variable().ifPresent(variable -> bind(variable.text(), value(constraint.expression()), at));
        }
        StatedFacts facts = new StatedFacts(at::key, at::mayEverBeAbsent);
        Set<String> whole = new HashSet<>(reach.stated());
        pattern.constraints().stream()
                .filter(constraint -> !binds(constraint))
                .forEach(constraint -> whole.addAll(facts.where(constraint.expression(), true)));
        AbsentReads read = reader(at);
        Set<String> before = new HashSet<>(reach.stated());
        Set<String> joined = new HashSet<>(reach.stated());
        for (ExpressionParser.Constraint constraint : pattern.constraints()) {
            // Drools asks what needs no other fact first, wherever it stands in the pattern
            boolean joins = names(constraint.expression(), outside);
            Set<String> known = joins ? joined : before;
            if (binds(constraint)) {
                read.value(constraint.expression(), known);
                continue;
            }
            read.condition(constraint.expression(), known, whole);
            Set<String> more = facts.where(constraint.expression(), true);
            joined.addAll(more);
            if (!joins) {
                before.addAll(more);
            }
        }
        reach.stated().addAll(whole);
    }

    /** Whether it asks nothing, only binds. */
    private static boolean binds(ExpressionParser.Constraint constraint) {
        return constraint.variable().isPresent() && constraint.expression() == value(constraint.expression());
    }

    private void source(Expression source, Reach reach, boolean none, Condition.Pattern pattern) {
        AbsentReads read = reader(reach);
        read.value(source, reach.stated());
        if (none) {
            read.list(source, reach.stated(), pattern.type());
        } else {
            reach.key(source).ifPresent(reach.stated()::add);
        }
    }

    private static void bind(String variable, Expression value, Reach at) {
        at.variables()
                .put(
                        variable,
                        new Reach.Variable(
                                at.type(value),
                                at.key(value).orElse(variable),
                                at.mayEverBeAbsent(value),
                                at.asWritten(value),
                                at.paths(value)));
    }

    /** {@code $x : field == 3} binds the field. */
    private static Expression value(Expression bound) {
        return bound instanceof Expression.Relation comparison ? comparison.left() : bound;
    }

    private Set<String> readsOfRule() {
        return Objects.requireNonNull(reads.get(rule.name()));
    }

    private AbsentReads reader(Reach reach) {
        return new AbsentReads(reach, file, rule, readsOfRule(), found);
    }

    private static boolean names(Expression expression, Set<String> variables) {
        return expression instanceof Expression.Name name
                ? variables.contains(name.name())
                : expression.operands().stream().anyMatch(operand -> names(operand, variables));
    }
}
