package org.plancheck.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.drools.base.RuleBase;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.Match;
import org.plancheck.assess.fact.ProposalFacts;
import org.plancheck.proposal.AsOf;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.compile.NeedsRule;
import org.plancheck.ruleset.model.Need;

/**
 * A session that holds the tables and the as-of date, and judges one proposal after another: inserting the tables is most
 * of the cost of a session. For one thread at a time; after an exception it must not be used again.
 */
final class RuleSession {

    /** No proposal leads to so many matches; a rule with more is in an endless loop. */
    private static final int MOST_MATCHES = 100_000;

    /** Rules match without end. */
    static final class EndlessRuleException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** The findings of the rules on one proposal, and the exceptions that they threw, by rule. */
    record Outcome(List<Findings.RuleFinding> found, Map<String, Throwable> crashes) {}

    private final RuleSet ruleSet;
    private final KieSession session;
    private final boolean rulesReport;
    private Findings findings;

    @SuppressWarnings("NullAway.Init") // judge() sets it
    RuleSession(RuleSet ruleSet, KieBase engine, AsOf asOf) {
        this.ruleSet = ruleSet;
        session = engine.newKieSession();
        rulesReport = ((RuleBase) engine).getGlobals().containsKey("findings");
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
                findings.matched(event.getMatch());
            }
        });
        session.insert(asOf);
        ruleSet.tables().facts(asOf.date()).forEach(session::insert);
    }

    /**
     * Applies the applicable rules, and the one on needed facts, to a proposal.
     *
     * @param needs the needs of the criteria that apply
     * @param asked those of them to look for
     */
    Outcome judge(ProposalFacts facts, Set<String> applicable, List<Need> needs, List<Need> asked) {
        findings = new Findings(ruleSet, facts, needs);
        session.setGlobal(NeedsRule.GLOBAL, findings);
        if (rulesReport) {
            session.setGlobal("findings", findings);
        }
        List<FactHandle> laid = new ArrayList<>();
        asked.forEach(need -> laid.add(session.insert(need)));
        for (Object fact : facts.all()) {
            laid.add(session.insert(fact));
        }
        Map<String, Throwable> thrown = fire(applicable);
        laid.forEach(session::delete);
        return new Outcome(findings.found(), thrown);
    }

    void halt() {
        session.halt();
    }

    void dispose() {
        session.dispose();
    }

    /** Goes on after a consequence that threw an exception: only the rule with the consequence fails. */
    private Map<String, Throwable> fire(Set<String> applicable) {
        Map<String, Throwable> thrown = new TreeMap<>();
        while (!Thread.currentThread().isInterrupted()) {
            try {
                if (session.fireAllRules(
                                match -> applicable.contains(match.getRule().getName())
                                        || match.getRule().getName().equals(NeedsRule.NAME),
                                MOST_MATCHES)
                        >= MOST_MATCHES) {
                    throw new EndlessRuleException();
                }
                break;
            } catch (ConsequenceException e) {
                String rule = e.getRule().getName();
                thrown.put(
                        rule.equals(NeedsRule.NAME) ? need(e.getMatch()).head().name() : rule,
                        e.getCause() == null ? e : e.getCause());
            }
        }
        return thrown;
    }

    private static Need need(Match match) {
        return match.getObjects().stream()
                .filter(Need.class::isInstance)
                .map(Need.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
