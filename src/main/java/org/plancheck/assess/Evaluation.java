package org.plancheck.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.plancheck.proposal.AsOf;
import org.plancheck.ruleset.Criterion;
import org.plancheck.ruleset.RuleHead;
import org.plancheck.ruleset.RuleSet;

/** One run of the rules over the facts of one proposal. */
final class Evaluation {

    /** More matches than any proposal gives rise to; a rule that goes on is looping. */
    private static final int MOST_MATCHES = 100_000;

    /** What one session gave. */
    private record Outcome(List<Findings.Finding> found, Map<String, Throwable> crashes) {
    }

    private final RuleSet ruleSet;
    private final AsOf asOf;
    private final Facts facts;
    private final Set<String> applicable;
    private final TimeLimit limit;
    private final StoppedRules stopped;
    private final List<Findings.Finding> found = new ArrayList<>();
    private final Map<String, Throwable> crashes = new TreeMap<>();

    Evaluation(RuleSet ruleSet, AsOf asOf, Facts facts, List<Criterion> applicable) {
        this(ruleSet, asOf, facts, applicable, TimeLimit.NONE, new StoppedRules());
    }

    /** @param stopped the rules stopped so far in this run, which this evaluation adds to */
    Evaluation(RuleSet ruleSet, AsOf asOf, Facts facts, List<Criterion> applicable, TimeLimit limit, StoppedRules stopped) {
        this.limit = limit;
        this.stopped = stopped;
        this.ruleSet = ruleSet;
        this.asOf = asOf;
        this.facts = facts;
        this.applicable = applicable.stream()
                .flatMap(criterion -> criterion.rules().stream())
                .map(RuleHead::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    void run() {
        Set<String> suspects = stopped.names();
        suspects.retainAll(applicable);
        try {
            keep(run(suspects.isEmpty() ? ruleSet.engine() : ruleSet.engineWithout(suspects)));
            suspects.forEach(this::runAlone);
        } catch (RuntimeException | Error | TimeLimit.Exceeded someRuleFailed) {
            // Drools gives up on the whole session when a condition throws, so each rule gets a session of its own.
            // The same tells which rule took too long.
            applicable.stream().sorted().forEach(this::runAlone);
        }
    }

    List<Findings.Finding> found() {
        return found;
    }

    /** What each rule that threw has thrown or why it was stopped, by the rule's name. */
    Map<String, Throwable> crashes() {
        return crashes;
    }

    private void runAlone(String rule) {
        if (stopped.givenUp(rule)) {
            crashes.put(rule, new StoppedRules.GivenUp());
            return;
        }
        try {
            keep(run(ruleSet.engineOf(rule)));
        } catch (TimeLimit.Exceeded e) {
            stopped.stopped(rule);
            crashes.put(rule, new StoppedRules.Stopped());
        } catch (RuntimeException | Error e) {
            crashes.put(rule, e);
        }
    }

    private void keep(Outcome outcome) {
        found.addAll(outcome.found());
        crashes.putAll(outcome.crashes());
    }

    private Outcome run(KieBase engine) throws TimeLimit.Exceeded {
        KieSession session = engine.newKieSession();
        return limit.within(() -> run(session), session::halt);
    }

    private Outcome run(KieSession session) {
        Findings findings = new Findings(ruleSet, facts);
        try {
            session.setGlobal("findings", findings);
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void beforeMatchFired(BeforeMatchFiredEvent event) {
                    findings.matched(event.getMatch());
                }
            });
            session.insert(asOf);
            ruleSet.tables().facts().forEach(session::insert);
            facts.all().forEach(session::insert);
            Map<String, Throwable> thrown = fire(session);
            return new Outcome(findings.found(), thrown);
        } finally {
            session.dispose();
        }
    }

    /** Fires on after a consequence that threw: that costs only the rule whose consequence it is. */
    private Map<String, Throwable> fire(KieSession session) {
        Map<String, Throwable> thrown = new TreeMap<>();
        while (!Thread.currentThread().isInterrupted()) {
            try {
                if (session.fireAllRules(match -> applicable.contains(match.getRule().getName()), MOST_MATCHES) >= MOST_MATCHES) {
                    throw new IllegalStateException("more than " + MOST_MATCHES + " matches");
                }
                break;
            } catch (ConsequenceException e) {
                thrown.put(e.getRule().getName(), e.getCause() == null ? e : e.getCause());
            }
        }
        return thrown;
    }
}
