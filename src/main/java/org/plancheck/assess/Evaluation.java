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

    private final RuleSet ruleSet;
    private final AsOf asOf;
    private final Facts facts;
    private final Set<String> applicable;
    private final List<Findings.Finding> found = new ArrayList<>();
    private final Map<String, Throwable> crashes = new TreeMap<>();

    Evaluation(RuleSet ruleSet, AsOf asOf, Facts facts, List<Criterion> applicable) {
        this.ruleSet = ruleSet;
        this.asOf = asOf;
        this.facts = facts;
        this.applicable = applicable.stream()
                .flatMap(criterion -> criterion.rules().stream())
                .map(RuleHead::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    void run() {
        try {
            run(ruleSet.engine());
        } catch (RuntimeException | StackOverflowError constraintFailed) {
            // Drools gives up on the whole session when a condition throws, so each rule gets a session of its own.
            found.clear();
            crashes.clear();
            applicable.stream().sorted().forEach(this::runAlone);
        }
    }

    List<Findings.Finding> found() {
        return found;
    }

    /** What each rule that threw has thrown, by the rule's name. */
    Map<String, Throwable> crashes() {
        return crashes;
    }

    private void runAlone(String rule) {
        int before = found.size();
        try {
            run(ruleSet.engineOf(rule));
        } catch (RuntimeException | StackOverflowError e) {
            found.subList(before, found.size()).clear();
            crashes.put(rule, e);
        }
    }

    private void run(KieBase engine) {
        Findings findings = new Findings(ruleSet, facts);
        KieSession session = engine.newKieSession();
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
            fire(session);
        } finally {
            session.dispose();
        }
        found.addAll(findings.found());
    }

    /** Fires on after a consequence that threw: that costs only the rule whose consequence it is. */
    private void fire(KieSession session) {
        while (true) {
            try {
                if (session.fireAllRules(match -> applicable.contains(match.getRule().getName()), MOST_MATCHES) >= MOST_MATCHES) {
                    throw new IllegalStateException("more than " + MOST_MATCHES + " matches");
                }
                return;
            } catch (ConsequenceException e) {
                crashes.put(e.getRule().getName(), e.getCause() == null ? e : e.getCause());
            }
        }
    }
}
