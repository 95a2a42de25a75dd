package org.plancheck.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kie.api.KieBase;
import org.plancheck.proposal.AsOf;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.model.Need;

/** One run of the rules over the facts of one proposal. */
final class RuleRun {

    private final RuleSet ruleSet;
    private final AsOf asOf;
    private final ProposalFacts facts;
    private final Applicable applicable;
    private final SessionPool workbenches;
    private final TimeLimit limit;
    private final StoppedRules.Known known;
    private final List<Findings.Finding> found = new ArrayList<>();
    private final Map<String, Throwable> crashes = new TreeMap<>();

    /** @param known the rules stopped so far in this run */
    RuleRun(
            RuleSet ruleSet,
            AsOf asOf,
            ProposalFacts facts,
            Applicable applicable,
            SessionPool workbenches,
            TimeLimit limit,
            StoppedRules.Known known) {
        this.workbenches = workbenches;
        this.limit = limit;
        this.known = known;
        this.ruleSet = ruleSet;
        this.asOf = asOf;
        this.facts = facts;
        this.applicable = applicable;
    }

    void run() {
        Set<String> suspects = new TreeSet<>(known.names());
        suspects.retainAll(applicable.rules());
        try {
            keep(suspects.isEmpty() ? runAll() : run(ruleSet.engineWithout(suspects), applicable.needs()));
            suspects.forEach(this::runAlone);
        } catch (RuntimeException | Error | TimeLimit.Exceeded someRuleFailed) {
            // Drools gives up on the whole session when a condition throws, so each rule gets a session of its own.
            // The same tells which rule took too long.
            applicable.rules().stream().sorted().forEach(this::runAlone);
            applicable.needs().forEach(this::runAlone);
        }
    }

    List<Findings.Finding> found() {
        return found;
    }

    /** What each rule that threw has thrown or why it was stopped, by the rule's name. */
    Map<String, Throwable> crashes() {
        return crashes;
    }

    private void runAlone(Need need) {
        runAlone(need.head().name(), List.of(need));
    }

    private void runAlone(String rule) {
        runAlone(rule, List.of());
    }

    private void runAlone(String rule, List<Need> needs) {
        if (known.givenUp().contains(rule)) {
            crashes.put(rule, new StoppedRules.GivenUp());
            return;
        }
        try {
            keep(run(ruleSet.engineOf(rule), needs));
        } catch (TimeLimit.Exceeded e) {
            crashes.put(rule, new StoppedRules.Stopped());
        } catch (RuntimeException | Error e) {
            crashes.put(rule, e);
        }
    }

    private void keep(RuleSession.Outcome outcome) {
        found.addAll(outcome.found());
        crashes.putAll(outcome.crashes());
    }

    /** With all rules, on a workbench that the next proposal finds laid out. */
    private RuleSession.Outcome runAll() throws TimeLimit.Exceeded {
        RuleSession workbench = workbenches.borrow();
        RuleSession.Outcome outcome = limit.within(
                () -> workbench.judge(facts, applicable.rules(), applicable.needs(), applicable.needs()),
                workbench::halt);
        if (outcome.crashes().isEmpty()) {
            workbenches.giveBack(workbench);
        }
        return outcome;
    }

    private RuleSession.Outcome run(KieBase engine, List<Need> needs) throws TimeLimit.Exceeded {
        RuleSession workbench = new RuleSession(ruleSet, engine, asOf);
        return limit.within(
                () -> {
                    try {
                        return workbench.judge(facts, applicable.rules(), applicable.needs(), needs);
                    } finally {
                        workbench.dispose();
                    }
                },
                workbench::halt);
    }
}
