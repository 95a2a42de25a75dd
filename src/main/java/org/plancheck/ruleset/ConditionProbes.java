package org.plancheck.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.kie.api.KieBase;
import org.plancheck.ruleset.compile.CompiledRules;
import org.plancheck.ruleset.compile.RuleCache;
import org.plancheck.ruleset.model.BrokenRuleSetException;
import org.plancheck.ruleset.model.RuleFolder;
import org.plancheck.ruleset.model.RuleHead;
import org.plancheck.text.LineMap;

/**
 * The conditions of rules, each with rules of its own that tell how far a proposal gets: a probe matches what its condition
 * and all before it match.
 */
public final class ConditionProbes {

    /** The variable that a probe binds the fact of a pattern to that binds none itself. */
    public static final String FACT = "$probed";

    /**
     * One condition of a rule.
     *
     * @param line     where it begins in the rule's file
     * @param text     as written, on one line
     * @param negated  whether it asks that there is no such fact
     * @param variable the variable that holds its fact; empty where a condition has no single fact
     * @param reached  the name of the probe that matches if it is met
     * @param steps    what it asks, one by one, of a fact; empty where it cannot be taken apart
     */
    public record ProbedCondition(
            int line, String text, boolean negated, String variable, String reached, List<ProbedStep> steps) {}

    /**
     * A part of a condition.
     *
     * @param text  the constraint; empty for the type of the fact alone
     * @param probe the name of the probe that matches the facts that meet it and all parts before it
     */
    public record ProbedStep(String text, String probe) {}

    /**
     * A rule with its conditions, in order.
     *
     * @param engine Drools with all its probes
     * @param alone  Drools with one probe, by its name, for when the rule fails
     */
    public record ProbedRule(
            RuleHead rule, List<ProbedCondition> conditions, KieBase engine, Function<String, KieBase> alone) {}

    private static final Pattern ACCUMULATE_CONSTRAINTS = Pattern.compile("(?s)^(accumulate\\s*\\(.*;.*);[^;]*\\)$");

    private final StringBuilder drl = new StringBuilder();
    private int probes;

    private ConditionProbes() {}

    /**
     * Takes rules apart.
     *
     * @throws BrokenRuleSetException if a rule cannot be taken apart into rules that compile
     */
    public static List<ProbedRule> of(RuleSet ruleSet, List<RuleHead> rules) throws BrokenRuleSetException {
        if (rules.isEmpty()) {
            return List.of();
        }
        TreeMap<String, String> files = new TreeMap<>();
        Map<String, List<ProbedCondition>> conditions = new TreeMap<>();
        Map<String, ConditionProbes> byFile = new TreeMap<>();
        for (Map.Entry<String, String> file : ruleSet.folder().drl().entrySet()) {
            PackageDescr parsed = RuleSource.parse(file.getValue());
            for (RuleDescr descr : parsed.getRules()) {
                if (rules.stream().anyMatch(rule -> rule.name().equals(descr.getName()))) {
                    ConditionProbes probes = byFile.computeIfAbsent(file.getKey(), f -> new ConditionProbes());
                    conditions.put(descr.getName(), probes.takeApart(file.getValue(), descr));
                    files.put(file.getKey(), IncrementalCompiler.head(file.getValue(), parsed) + "\n" + probes.drl);
                }
            }
        }
        if (files.isEmpty()) {
            return List.of();
        }
        CompiledRules.LoadedRules compiled = RuleSet.compile(
                        new RuleFolder(ruleSet.folder().shown(), files),
                        List.of(),
                        ruleSet.permissions(),
                        RuleCache.none())
                .load(ruleSet.permissions());
        return rules.stream()
                .map(rule -> new ProbedRule(
                        rule,
                        Objects.requireNonNull(conditions.get(rule.name())),
                        compiled.only(name -> name.startsWith(rule.name() + " #")),
                        probe -> compiled.only(probe::equals)))
                .toList();
    }

    private List<ProbedCondition> takeApart(String source, RuleDescr rule) {
        List<ProbedCondition> conditions = new ArrayList<>();
        LineMap lines = new LineMap(source);
        StringBuilder before = new StringBuilder();
        for (BaseDescr descr : rule.getLhs().getDescrs()) {
            String text = slice(source, descr);
            int line = lines.line(descr.getStartCharacter());
            Optional<PatternDescr> pattern = pattern(descr);
            boolean negated = descr instanceof NotDescr;
            String variable = pattern.map(p -> p.getIdentifier() == null ? FACT : p.getIdentifier())
                    .orElse("");
            List<ProbedStep> steps = pattern.map(p -> steps(rule.getName(), before.toString(), source, p))
                    .orElseGet(() -> accumulated(rule.getName(), before.toString(), text));
            before.append("    ").append(text).append('\n');
            String reached = add(rule.getName(), before.toString());
            if (descr instanceof PatternDescr && pattern.isPresent()) {
                reached = steps.get(steps.size() - 1).probe();
            }
            conditions.add(new ProbedCondition(line, text.replaceAll("\\s+", " "), negated, variable, reached, steps));
        }
        return conditions;
    }

    /** The one pattern that a condition asks for, that it denies, or that it asks to exist. */
    private static Optional<PatternDescr> pattern(BaseDescr descr) {
        if (descr instanceof PatternDescr pattern) {
            return pattern.getSource() instanceof AccumulateDescr ? Optional.empty() : Optional.of(pattern);
        }
        if ((descr instanceof NotDescr || descr instanceof ExistsDescr)
                && ((ConditionalElementDescr) descr).getDescrs().size() == 1
                && ((ConditionalElementDescr) descr).getDescrs().get(0) instanceof PatternDescr pattern) {
            return pattern(pattern);
        }
        return Optional.empty();
    }

    private List<ProbedStep> steps(String rule, String before, String source, PatternDescr pattern) {
        List<? extends BaseDescr> constraints = pattern.getDescrs();
        String whole = slice(source, pattern);
        String bound = pattern.getIdentifier() == null ? FACT + " : " : "";
        List<ProbedStep> steps = new ArrayList<>();
        if (constraints.isEmpty()) {
            return List.of(new ProbedStep("", add(rule, before + bound + whole + "\n")));
        }
        String opening =
                source.substring(pattern.getStartCharacter(), constraints.get(0).getStartCharacter());
        int closed = constraints.get(constraints.size() - 1).getEndCharacter() + 1;
        String closing = source.substring(closed, pattern.getStartCharacter() + whole.length());
        for (int i = 0; i <= constraints.size(); i++) {
            String some = constraints.subList(0, i).stream()
                    .map(c -> slice(source, c))
                    .collect(Collectors.joining(", "));
            steps.add(new ProbedStep(
                    i == 0 ? "" : slice(source, constraints.get(i - 1)).replaceAll("\\s+", " "),
                    add(rule, before + bound + opening + some + closing + "\n")));
        }
        return steps;
    }

    /** What is accumulated, before it is held against the constraints at the end. */
    private List<ProbedStep> accumulated(String rule, String before, String text) {
        Matcher matcher = ACCUMULATE_CONSTRAINTS.matcher(text);
        return matcher.matches()
                ? List.of(new ProbedStep("", add(rule, before + matcher.group(1) + " )\n")))
                : List.of();
    }

    private String add(String rule, String when) {
        String name = rule + " #" + probes++;
        drl.append("rule \"").append(name).append("\"\nwhen\n").append(when).append("then\nend\n");
        return name;
    }

    private static String slice(String source, BaseDescr descr) {
        return source.substring(descr.getStartCharacter(), Math.min(source.length(), descr.getEndCharacter() + 1))
                .strip();
    }
}
