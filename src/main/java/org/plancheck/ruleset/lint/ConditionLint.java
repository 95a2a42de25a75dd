package org.plancheck.ruleset.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plancheck.ruleset.check.RuleVocabulary;
import org.plancheck.ruleset.drl.Annotation;
import org.plancheck.ruleset.drl.Condition;
import org.plancheck.ruleset.drl.ConditionReader;
import org.plancheck.ruleset.drl.DrlFile;
import org.plancheck.ruleset.drl.DrlRule;
import org.plancheck.ruleset.drl.Expression;
import org.plancheck.ruleset.drl.ExpressionParser;
import org.plancheck.ruleset.drl.Token;
import org.plancheck.ruleset.drl.TokenKind;
import org.plancheck.ruleset.model.MessageTemplate;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Messages;

/** Looks for rules that are sound but can hardly be meant: those that never fire, and those that another makes needless. */
public final class ConditionLint {

    /** What a rule asks of one kind of fact, or of its absence. */
    private record Demand(String form, Set<String> constraints) {

        boolean within(Demand other) {
            return form.equals(other.form)
                    && (form.startsWith("not ")
                            ? constraints.equals(other.constraints)
                            : other.constraints.containsAll(constraints));
        }
    }

    /** A rule as it is compared with others. */
    private record Shape(DrlFile file, DrlRule rule, List<Demand> demands, String report) {

        boolean coversAllOf(Shape other) {
            return report.equals(other.report)
                    && demands.stream().allMatch(d -> other.demands.stream().anyMatch(d::within));
        }
    }

    private final RuleVocabulary vocabulary;
    private final List<Diagnostic> never = new ArrayList<>();
    private final List<Diagnostic> needless = new ArrayList<>();
    private final Map<String, List<Shape>> shapes = new HashMap<>();
    private final Set<DrlRule> silent = new HashSet<>();
    private final Map<String, Set<String>> usedRows = new HashMap<>();

    public ConditionLint(RuleVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Looks at the rules of a file. */
    public void add(DrlFile file) {
        for (DrlRule rule : file.rules().stream().filter(r -> !r.statesNeeds()).toList()) {
            new ConditionReader(file, rule).read().ifPresent(condition -> rule(file, rule, condition));
        }
    }

    /** Rules that report nothing, whatever the proposal. */
    public List<Diagnostic> neverFiring() {
        return never;
    }

    /** Variables that nothing uses, and rules of which another reports everything already. */
    public List<Diagnostic> needless() {
        List<Diagnostic> all = new ArrayList<>(needless);
        shapes.values().forEach(same -> shadowed(same, all));
        return all;
    }

    /** The rows of a table that no rule names; none if a rule takes them all. */
    public List<String> unusedRows(String type, List<String> rows) {
        Set<String> used = usedRows.getOrDefault(type, Set.of());
        return used.contains("")
                ? List.of()
                : rows.stream().filter(row -> !used.contains(row)).toList();
    }

    private void rule(DrlFile file, DrlRule rule, Condition condition) {
        CanonicalForm source = new CanonicalForm(file.text());
        List<Demand> demands = new ArrayList<>();
        List<Demand> absent = new ArrayList<>();
        List<Condition> parts = condition instanceof Condition.Group group && group.word() == Condition.Word.AND
                ? group.parts()
                : List.of(condition);
        Map<String, String> kinds = new HashMap<>();
        for (Condition part : parts) {
            walk(file, rule, part, source);
            if (part instanceof Condition.Pattern pattern) {
                Demand demand = demand("", pattern, source);
                if (absent.stream().anyMatch(a -> a.within(demand))) {
                    never(
                            file,
                            rule,
                            pattern.start(),
                            Messages.text("lint.never-with-not", rule.name(), pattern.type()));
                }
                demands.add(demand);
                pattern.bound().ifPresent(variable -> kinds.put(variable, pattern.type()));
            } else if (part instanceof Condition.Group group
                    && group.word() == Condition.Word.NOT
                    && group.parts().size() == 1
                    && group.parts().get(0) instanceof Condition.Pattern pattern
                    && pattern.source().isEmpty()
                    && pattern.input().isEmpty()) {
                Demand none = demand("", pattern, source);
                if (demands.stream().anyMatch(none::within)) {
                    never(
                            file,
                            rule,
                            pattern.start(),
                            Messages.text("lint.never-with-not", rule.name(), pattern.type()));
                }
                absent.add(none);
                demands.add(new Demand("not " + none.form(), none.constraints()));
            } else {
                demands.add(new Demand("not " + source.of(part.start(), nextStart(parts, part, rule)), Set.of()));
            }
        }
        unused(file, rule);
        if (silent.contains(rule)) {
            return;
        }
        String report = rule.annotation("id").map(Annotation::value).orElse("") + " "
                + rule.annotation("kind").map(Annotation::value).orElse("");
        StringBuilder then = new StringBuilder();
        rule.then().forEach(token -> then.append(kinds.getOrDefault(token.text(), token.text())));
        shapes.computeIfAbsent(report, k -> new ArrayList<>()).add(new Shape(file, rule, demands, then.toString()));
    }

    private static int nextStart(List<Condition> parts, Condition part, DrlRule rule) {
        int next = parts.indexOf(part) + 1;
        return next < parts.size()
                ? parts.get(next).start()
                : rule.then().isEmpty() ? rule.end() : rule.then().get(0).start();
    }

    private static Demand demand(String word, Condition.Pattern pattern, CanonicalForm source) {
        Set<String> constraints = new TreeSet<>();
        for (ExpressionParser.Constraint constraint : pattern.constraints()) {
            if (constraint.variable().isEmpty()) {
                constraints.add(source.of(constraint.expression()));
            }
        }
        pattern.constraints()
                .forEach(c -> c.variable()
                        .ifPresent(v ->
                                source.bind(v.text(), pattern.type() + constraints + "." + source.of(c.expression()))));
        pattern.bound().ifPresent(variable -> source.bind(variable, pattern.type() + constraints));
        String from = pattern.source()
                .map(s -> " from " + source.of(s))
                .orElse(pattern.input().isPresent() ? " from " + pattern.start() : "");
        return new Demand(word + pattern.type() + from, constraints);
    }

    private void walk(DrlFile file, DrlRule rule, Condition condition, CanonicalForm source) {
        condition.match(new Condition.ConditionCases<Void>() {
            @Override
            public Void pattern(Condition.Pattern pattern) {
                pattern.input().ifPresent(input -> walk(file, rule, input, source));
                ConditionLint.this.pattern(file, rule, pattern, source);
                return null;
            }

            @Override
            public Void group(Condition.Group group) {
                group.parts().forEach(part -> walk(file, rule, part, source));
                return null;
            }

            @Override
            public Void accumulation(Condition.Accumulation accumulation) {
                walk(file, rule, accumulation.input(), source);
                return null;
            }

            /** {@code eval} is refused by the vetting. */
            @Override
            public Void test(Condition.Eval test) {
                return null;
            }
        });
    }

    private void pattern(DrlFile file, DrlRule rule, Condition.Pattern pattern, CanonicalForm source) {
        List<Expression> constraints = pattern.constraints().stream()
                .map(ExpressionParser.Constraint::expression)
                .filter(e -> !(e instanceof Expression.Name)
                        && !(e instanceof Expression.Access)
                        && !(e instanceof Expression.Call))
                .toList();
        List<Expression> all = new ArrayList<>();
        for (ExpressionParser.Constraint constraint : pattern.constraints()) {
            if (constraint.variable().isEmpty() || constraints.contains(constraint.expression())) {
                all.add(constraint.expression());
            }
        }
        Contradiction.in(all, source)
                .ifPresent(e -> never(
                        file,
                        rule,
                        e.start(),
                        Messages.text(
                                Contradiction.in(List.of(e), source).isPresent()
                                        ? "lint.impossible"
                                        : "lint.contradiction",
                                rule.name(),
                                written(file, e))));
        Optional<Class<?>> type = vocabulary.type(pattern.type());
        if (type.isPresent()
                && pattern.source().isEmpty()
                && pattern.input().isEmpty()
                && !vocabulary.isFact(type.get())) {
            never(file, rule, pattern.start(), Messages.text("lint.no-fact", pattern.type()));
        }
        rows(pattern, all);
    }

    private void rows(Condition.Pattern pattern, List<Expression> constraints) {
        Set<String> used = usedRows.computeIfAbsent(pattern.type(), type -> new HashSet<>());
        boolean named = false;
        for (Expression constraint : constraints) {
            if (constraint instanceof Expression.Relation comparison
                    && !comparison.negated()
                    && List.of("==", "in").contains(comparison.operator())
                    && comparison.left() instanceof Expression.Name field
                    && vocabulary
                            .type(pattern.type())
                            .flatMap(t -> vocabulary.keys(t, field.name()))
                            .isPresent()) {
                named = comparison.right().stream().allMatch(Expression.Literal.class::isInstance);
                comparison
                        .right()
                        .forEach(value -> used.add(
                                value instanceof Expression.Literal literal ? String.valueOf(literal.value()) : ""));
            }
        }
        if (!named) {
            used.add("");
        }
    }

    private void unused(DrlFile file, DrlRule rule) {
        Map<String, Token> bound = new HashMap<>();
        Map<String, Integer> count = new HashMap<>();
        for (List<Token> part : List.of(rule.when(), rule.then())) {
            for (int i = 0; i < part.size(); i++) {
                if (part.get(i).is(TokenKind.WORD) && part.get(i).text().startsWith("$")) {
                    bound.putIfAbsent(part.get(i).text(), part.get(i));
                    count.merge(part.get(i).text(), 1, Integer::sum);
                }
            }
        }
        bound.forEach((variable, token) -> {
            boolean shown = rule.annotations().stream()
                    .anyMatch(a -> new MessageTemplate(a.value()).names().contains(variable.substring(1)));
            if (count.getOrDefault(variable, 0) == 1 && !shown) {
                needless.add(
                        file.mistakes().diagnostic(token.start(), Messages.text("lint.unused-variable", variable)));
            }
        });
    }

    private static void shadowed(List<Shape> same, List<Diagnostic> found) {
        for (int i = 0; i < same.size(); i++) {
            for (int j = 0; j < same.size(); j++) {
                Shape one = same.get(i);
                Shape other = same.get(j);
                // two rules that ask the same are told once
                if (i != j && one.coversAllOf(other) && (i < j || !other.coversAllOf(one))) {
                    found.add(other.file()
                            .mistakes()
                            .diagnostic(
                                    other.rule().start(),
                                    Messages.text(
                                            "lint.shadowed",
                                            other.rule().name(),
                                            one.rule().name())));
                }
            }
        }
    }

    private static String written(DrlFile file, Expression expression) {
        return file.text().substring(expression.start(), expression.end()).replaceAll("\\s+", " ");
    }

    private void never(DrlFile file, DrlRule rule, int at, BilingualText message) {
        silent.add(rule);
        never.add(file.mistakes().diagnostic(at, message));
    }
}
