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
import org.plancheck.proposal.AsOf;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.compile.NeedsRule;
import org.plancheck.ruleset.model.Need;

/**
 * A session that holds the tables and the as-of date, onto which one proposal after another is laid: most of what a
 * session costs is laying out the tables. For one thread at a time; after an exception it must not be used again.
 */
final class RuleSession {

    /** More matches than any proposal gives rise to; a rule that goes on is looping. */
    private static final int MOST_MATCHES = 100_000;

    /** That rules match more than any proposal gives rise to. */
    static final class Endless extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** What the rules gave on one proposal. */
    record Outcome(List<Findings.Finding> found, Map<String, Throwable> crashes) {}

    private final RuleSet ruleSet;
    private final KieSession session;
    private final boolean rulesReport;
    private Findings findings;

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
     * What the applicable rules, and the one on needed facts, say of a proposal.
     *
     * @param needs what the criteria that apply need
     * @param asked those of them that are to be looked for
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

    /** Fires on after a consequence that threw: that costs only the rule whose consequence it is. */
    private Map<String, Throwable> fire(Set<String> applicable) {
        Map<String, Throwable> thrown = new TreeMap<>();
        while (!Thread.currentThread().isInterrupted()) {
            try {
                if (session.fireAllRules(
                                match -> applicable.contains(match.getRule().getName())
                                        || match.getRule().getName().equals(NeedsRule.NAME),
                                MOST_MATCHES)
                        >= MOST_MATCHES) {
                    throw new Endless();
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
