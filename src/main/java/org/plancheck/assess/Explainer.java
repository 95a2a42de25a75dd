package org.plancheck.assess;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;
import org.plancheck.assess.fact.FactPlace;
import org.plancheck.assess.fact.ProposalFacts;
import org.plancheck.assess.outcome.Assessment;
import org.plancheck.assess.outcome.Explanation;
import org.plancheck.document.Place;
import org.plancheck.proposal.AsOf;
import org.plancheck.proposal.Proposal;
import org.plancheck.ruleset.ConditionProbes;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.catalogue.InForce;
import org.plancheck.ruleset.drl.AsciiDrl;
import org.plancheck.ruleset.model.BrokenRuleSetException;
import org.plancheck.ruleset.model.Kind;
import org.plancheck.ruleset.model.Need;
import org.plancheck.ruleset.model.RuleHead;
import org.plancheck.submission.Submission;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Labelled;
import org.plancheck.text.Messages;
import org.plancheck.vocabulary.SectionType;

/** Explains some rules: which facts of a proposal met or missed each of their conditions. */
public final class Explainer {

    private static final Pattern READ = Pattern.compile("(?<![.\\w$])(?:this\\s*\\.\\s*)?([A-Za-z]\\w*)");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final int MOST_MATCHES = 10_000;

    /** What a probe matched: its fact, if the condition has one, and the variables bound so far. */
    private record Matched(@Nullable Object fact, Map<String, Object> variables) {}

    private final RuleSet ruleSet;
    private final AsOf asOf;
    private final List<ConditionProbes.ProbedRule> rules;
    private final List<Need> needs;

    /**
     * Prepares to explain rules.
     *
     * @param needs the needed facts to explain with them
     * @throws BrokenRuleSetException if a rule cannot be divided into its conditions
     */
    public Explainer(RuleSet ruleSet, AsOf asOf, List<RuleHead> rules, List<Need> needs) throws BrokenRuleSetException {
        this.ruleSet = ruleSet;
        this.asOf = asOf;
        this.rules = ConditionProbes.of(ruleSet, rules);
        this.needs = List.copyOf(needs);
    }

    /** Explains each rule that applies to an assessed proposal, and why a criterion does not apply. */
    public List<Explanation> explain(Assessment assessment) {
        List<Explanation> explanations = new ArrayList<>(explain(assessment.submission(), asOf, rule -> true));
        explanations.addAll(0, explainNeeds(assessment.submission()));
        Set<String> explained =
                explanations.stream().map(e -> e.rule().criterion()).collect(Collectors.toSet());
        Stream.concat(
                        rules.stream().map(ConditionProbes.ProbedRule::rule),
                        needs.stream().map(Need::head))
                .forEach(head -> assessment.results().stream()
                        .filter(result -> result.criterion().id().equals(head.criterion())
                                && result.kind() == Kind.NOT_APPLICABLE)
                        .filter(result -> explained.add(result.criterion().id()))
                        .forEach(result -> explanations.add(Explanation.ofNone(head, result.message()))));
        return explanations;
    }

    /** Of each needed fact, whether the proposal states it, and where. */
    private List<Explanation> explainNeeds(Submission submission) {
        ProposalFacts facts = new ProposalFacts(submission.proposal());
        List<Need> applicable = Applicable.of(
                        ruleSet,
                        new InForce(ruleSet.tables(), asOf.date()),
                        submission.proposal().tracks())
                .needs();
        return needs.stream()
                .filter(applicable::contains)
                .map(need -> {
                    List<Explanation.Seen> missing = facts.missing(need).stream()
                            .map(place -> seen(
                                    place.place(),
                                    submission,
                                    place.path().last().name(),
                                    Messages.text(place.none() ? "explain.none-listed" : "explain.absent")))
                            .toList();
                    List<Explanation.Seen> stated = facts.stated(need.path()).stream()
                            .map(fact -> seen(
                                    fact.place(), submission, need.path().last().name(), shown(fact.value())))
                            .toList();
                    return Explanation.ofNeed(
                            need.head(),
                            new Explanation.ExplainedCondition(
                                    need.head().line(),
                                    (need.some() ? "some " : "") + need.path(),
                                    false,
                                    missing.isEmpty() ? Explanation.Fate.MISSED : Explanation.Fate.MET,
                                    "",
                                    Optional.empty(),
                                    missing.isEmpty() ? stated : missing));
                })
                .toList();
    }

    private static Explanation.Seen seen(FactPlace place, Submission submission, String field, BilingualText value) {
        return new Explanation.Seen(
                "",
                Optional.of(place.pointer()),
                Optional.of(submission.positions().of(place.pointer())),
                List.of(new Explanation.Value(field, value, Optional.empty())));
    }

    /** The explanation of some of the rules on another day. */
    List<Explanation> explain(Submission submission, AsOf day, Predicate<RuleHead> some) {
        ProposalFacts facts = new ProposalFacts(submission.proposal());
        Set<String> applicable = Applicable.of(
                        ruleSet,
                        new InForce(ruleSet.tables(), day.date()),
                        submission.proposal().tracks())
                .rules();
        return rules.stream()
                .filter(rule -> some.test(rule.rule()))
                .filter(rule -> applicable.contains(rule.rule().name()))
                .map(rule -> explain(rule, day, facts, submission))
                .toList();
    }

    private Explanation explain(ConditionProbes.ProbedRule rule, AsOf day, ProposalFacts facts, Submission submission) {
        Map<String, List<Matched>> matched = new HashMap<>();
        Map<String, Throwable> thrown = run(rule, day, facts, matched);
        List<Explanation.ExplainedCondition> conditions = new ArrayList<>();
        boolean ended = false;
        for (ConditionProbes.ProbedCondition condition : rule.conditions()) {
            Optional<Explanation.ExplainedCondition> tripped =
                    ended ? Optional.empty() : tripped(rule, condition, matched, thrown, facts, submission);
            if (ended) {
                conditions.add(new Explanation.ExplainedCondition(
                        condition.line(),
                        condition.text(),
                        condition.negated(),
                        Explanation.Fate.NOT_REACHED,
                        "",
                        Optional.empty(),
                        List.of()));
            } else if (tripped.isPresent()) {
                conditions.add(tripped.get());
                ended = true;
            } else {
                boolean met = matched.containsKey(condition.reached());
                conditions.add(
                        met
                                ? met(condition, matched, facts, submission)
                                : missed(condition, matched, facts, submission));
                // the engine asks on, and fails where a later condition trips
                ended = !met && thrown.isEmpty();
            }
        }
        return new Explanation(rule.rule(), conditions);
    }

    /** The condition, if the rule fails in it. */
    private Optional<Explanation.ExplainedCondition> tripped(
            ConditionProbes.ProbedRule rule,
            ConditionProbes.ProbedCondition condition,
            Map<String, List<Matched>> matched,
            Map<String, Throwable> thrown,
            ProposalFacts facts,
            Submission submission) {
        List<Matched> closest = List.of();
        for (ConditionProbes.ProbedStep step : condition.steps()) {
            if (thrown.containsKey(step.probe())) {
                return Optional.of(new Explanation.ExplainedCondition(
                        condition.line(),
                        condition.text(),
                        condition.negated(),
                        Explanation.Fate.TRIPPED,
                        step.text(),
                        Optional.of(RuleFailure.of(ruleSet, rule.rule(), thrown.get(step.probe()))
                                .reason()),
                        seen(step.text(), condition, closest, facts, submission)));
            }
            closest = matched.getOrDefault(step.probe(), List.of());
        }
        return Optional.ofNullable(thrown.get(condition.reached()))
                .map(why -> new Explanation.ExplainedCondition(
                        condition.line(),
                        condition.text(),
                        condition.negated(),
                        Explanation.Fate.TRIPPED,
                        condition.text(),
                        Optional.of(RuleFailure.of(ruleSet, rule.rule(), why).reason()),
                        List.of()));
    }

    private Explanation.ExplainedCondition met(
            ConditionProbes.ProbedCondition condition,
            Map<String, List<Matched>> matched,
            ProposalFacts facts,
            Submission submission) {
        List<ConditionProbes.ProbedStep> steps = condition.steps();
        List<Matched> found = condition.negated()
                ? List.of()
                : matched.getOrDefault(
                        condition.variable().isEmpty() || steps.isEmpty()
                                ? condition.reached()
                                : steps.get(steps.size() - 1).probe(),
                        List.of());
        return new Explanation.ExplainedCondition(
                condition.line(),
                condition.text(),
                condition.negated(),
                Explanation.Fate.MET,
                "",
                Optional.empty(),
                seen(condition.text(), condition, found, facts, submission));
    }

    private Explanation.ExplainedCondition missed(
            ConditionProbes.ProbedCondition condition,
            Map<String, List<Matched>> matched,
            ProposalFacts facts,
            Submission submission) {
        String missed = "";
        String read = condition.text();
        List<Matched> closest = List.of();
        for (ConditionProbes.ProbedStep step : condition.steps()) {
            if (matched.containsKey(step.probe())) {
                closest = matched.get(step.probe());
            } else {
                missed = step.text();
                read = step.text().isEmpty() ? read : step.text();
                break;
            }
        }
        return new Explanation.ExplainedCondition(
                condition.line(),
                condition.text(),
                condition.negated(),
                Explanation.Fate.MISSED,
                missed,
                Optional.empty(),
                seen(read, condition, closest, facts, submission));
    }

    /** The facts, each once, with the values that the text reads. */
    private static List<Explanation.Seen> seen(
            String read,
            ConditionProbes.ProbedCondition condition,
            List<Matched> matches,
            ProposalFacts facts,
            Submission submission) {
        Set<Explanation.Seen> seen = new LinkedHashSet<>();
        for (Matched match : matches) {
            Object fact = match.fact();
            Optional<String> pointer =
                    fact == null ? Optional.empty() : facts.find(fact).map(FactPlace::pointer);
            List<Explanation.Value> values = values(
                    LITERAL.matcher(read).replaceAll("\"\""),
                    condition,
                    match,
                    field -> pointer.map(section -> submission.positions().of(section + "/" + field)));
            seen.add(new Explanation.Seen(
                    fact == null || !fact.getClass().isRecord()
                            ? ""
                            : fact.getClass().getSimpleName(),
                    pointer,
                    pointer.map(submission.positions()::of),
                    values));
        }
        return List.copyOf(seen);
    }

    private static List<Explanation.Value> values(
            String read,
            ConditionProbes.ProbedCondition condition,
            Matched match,
            Function<String, Optional<Place>> position) {
        List<Explanation.Value> values = new ArrayList<>();
        Set<String> named = new LinkedHashSet<>();
        Object fact = match.fact();
        if (fact != null && !fact.getClass().isRecord()) {
            values.add(new Explanation.Value("this", MatchedValues.shown(fact), Optional.empty()));
        }
        Matcher words = READ.matcher(read);
        while (fact != null && fact.getClass().isRecord() && words.find()) {
            String word = words.group(1);
            accessor(fact, word)
                    .filter(method -> named.add(word))
                    .ifPresent(method -> values.add(value(word, invoke(method, fact), position)));
        }
        Matcher variables = VARIABLE.matcher(read);
        while (variables.find()) {
            String name = variables.group();
            boolean binds = fact != null && read.substring(variables.end()).matches("(?s)\\s*:.*");
            if (!binds
                    && !name.equals(condition.variable())
                    && match.variables().containsKey(name)
                    && named.add(name)
                    && !(match.variables().get(name) instanceof Proposal)) {
                values.add(new Explanation.Value(name, shown(match.variables().get(name)), Optional.empty()));
            }
        }
        return values;
    }

    private static Explanation.Value value(String field, Object value, Function<String, Optional<Place>> position) {
        return new Explanation.Value(field, shown(value), value == null ? Optional.empty() : position.apply(field));
    }

    /** A section within a section is a fact of its own, and shown with the condition that reads it. */
    private static BilingualText shown(Object value) {
        if (value == null) {
            return Messages.text("explain.absent");
        }
        if (SectionType.isSection(value) && !(value instanceof Labelled)) {
            return Messages.text("explain.present");
        }
        if (value instanceof List<?> list && !list.isEmpty() && SectionType.isSection(list.get(0))) {
            return Messages.text("explain.entries", list.size());
        }
        return value instanceof List<?> list && list.isEmpty() ? BilingualText.same("[]") : MatchedValues.shown(value);
    }

    private static Optional<Method> accessor(Object fact, String name) {
        try {
            return Optional.of(fact.getClass().getMethod(name))
                    .filter(method ->
                            method.getReturnType() != void.class && method.getDeclaringClass() == fact.getClass());
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    private static Object invoke(Method method, Object fact) {
        try {
            return method.invoke(fact);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs the probes of a rule together or, if one fails, each alone. Returns the exceptions by the name of the probe. */
    private Map<String, Throwable> run(
            ConditionProbes.ProbedRule rule, AsOf day, ProposalFacts facts, Map<String, List<Matched>> matched) {
        Map<String, String> variables = new LinkedHashMap<>();
        for (ConditionProbes.ProbedCondition condition : rule.conditions()) {
            condition.steps().forEach(step -> variables.put(step.probe(), condition.variable()));
            variables.put(condition.reached(), condition.variable());
        }
        Map<String, Throwable> thrown = new HashMap<>();
        try {
            run(rule.engine(), day, facts, variables, matched);
        } catch (RuntimeException | StackOverflowError together) {
            matched.clear();
            for (String probe : variables.keySet()) {
                try {
                    run(rule.alone().apply(probe), day, facts, variables, matched);
                } catch (RuntimeException | StackOverflowError alone) {
                    matched.remove(probe);
                    thrown.put(probe, alone);
                }
            }
        }
        return thrown;
    }

    private void run(
            KieBase engine,
            AsOf day,
            ProposalFacts facts,
            Map<String, String> variables,
            Map<String, List<Matched>> matched) {
        KieSession session = engine.newKieSession();
        try {
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void beforeMatchFired(BeforeMatchFiredEvent event) {
                    Match match = event.getMatch();
                    String probe = match.getRule().getName();
                    Map<String, Object> bound = new HashMap<>();
                    match.getDeclarationIds()
                            .forEach(id -> bound.put(AsciiDrl.asWritten(id), match.getDeclarationValue(id)));
                    matched.computeIfAbsent(probe, p -> new ArrayList<>())
                            .add(new Matched(bound.get(Objects.requireNonNull(variables.get(probe))), bound));
                }
            });
            session.insert(day);
            ruleSet.tables().facts(day.date()).forEach(session::insert);
            facts.all().forEach(session::insert);
            session.fireAllRules(MOST_MATCHES);
        } finally {
            session.dispose();
        }
    }
}
