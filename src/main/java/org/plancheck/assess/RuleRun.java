package org.plancheck.assess;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plancheck.assess.WatchedWork.LeftBehindException;
import org.plancheck.assess.fact.ProposalFacts;
import org.plancheck.proposal.AsOf;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.model.Need;

/**
 * One run of the rules over the facts of one proposal, in steps: all rules together and then, where one of them throws or
 * takes too long, each alone. For one thread at a time; another goes on with the run when one is left behind.
 */
final class RuleRun {

    /**
     * Some of the rules in one session.
     *
     * @param session makes the session
     * @param needs   the needed facts to look for
     * @param reused  whether the session goes back to the pool
     * @param failed  takes what a rule threw, or that a rule had to be stopped
     */
    private record SessionStep(
            Supplier<RuleSession> session, List<Need> needs, boolean reused, Consumer<Throwable> failed) {}

    private final RuleSet ruleSet;
    private final AsOf asOf;
    private final ProposalFacts facts;
    private final Applicable applicable;
    private final SessionPool sessions;
    private final StoppedRules.Known known;
    private final Queue<SessionStep> toDo = new ArrayDeque<>();
    private final List<Findings.RuleFinding> found = new ArrayList<>();
    private final Map<String, Throwable> crashes = new TreeMap<>();
    private @Nullable SessionStep current;

    /** @param known the rules stopped so far in this run */
    RuleRun(
            RuleSet ruleSet,
            AsOf asOf,
            ProposalFacts facts,
            Applicable applicable,
            SessionPool sessions,
            StoppedRules.Known known) {
        this.ruleSet = ruleSet;
        this.asOf = asOf;
        this.facts = facts;
        this.applicable = applicable;
        this.sessions = sessions;
        this.known = known;
        Set<String> suspects = new TreeSet<>(known.names());
        suspects.retainAll(applicable.rules());
        List<Need> needs = applicable.needs();
        toDo.add(
                suspects.isEmpty()
                        ? new SessionStep(sessions::borrow, needs, true, this::eachAlone)
                        : new SessionStep(() -> session(suspects), needs, false, this::eachAlone));
        suspects.forEach(rule -> alone(rule, List.of()));
    }

    /**
     * Goes on with the steps that have not begun.
     *
     * @throws LeftBehindException if another thread goes on
     */
    void goOn(WatchedWork<?> watch) throws LeftBehindException {
        if (current != null) {
            current.failed().accept(new StoppedRules.RuleStoppedException());
        }
        for (current = toDo.poll(); current != null; current = toDo.poll()) {
            try {
                run(current, watch);
            } catch (RuntimeException | Error e) {
                current.failed().accept(e);
            }
        }
    }

    List<Findings.RuleFinding> found() {
        return found;
    }

    /** What each rule that threw has thrown or why it was stopped, by the rule's name. */
    Map<String, Throwable> crashes() {
        return crashes;
    }

    private void run(SessionStep step, WatchedWork<?> watch) throws LeftBehindException {
        RuleSession session = step.session().get();
        RuleSession.Outcome outcome = watch.within(
                () -> {
                    try {
                        return session.judge(facts, applicable.rules(), applicable.needs(), step.needs());
                    } finally {
                        if (!step.reused()) {
                            session.dispose();
                        }
                    }
                },
                session::halt);
        if (step.reused() && outcome.crashes().isEmpty()) {
            sessions.giveBack(session);
        }
        found.addAll(outcome.found());
        crashes.putAll(outcome.crashes());
    }

    private RuleSession session(Set<String> without) {
        return new RuleSession(ruleSet, ruleSet.engineWithout(without), asOf);
    }

    /**
     * Drools gives up on a session when a condition throws, so each rule gets a session of its own. The same tells which rule
     * took too long.
     */
    private void eachAlone(Throwable someRuleFailed) {
        toDo.clear();
        applicable.rules().stream().sorted().forEach(rule -> alone(rule, List.of()));
        applicable.needs().forEach(need -> alone(need.head().name(), List.of(need)));
    }

    private void alone(String rule, List<Need> needs) {
        if (known.givenUp().contains(rule)) {
            crashes.put(rule, new StoppedRules.RuleGivenUpException());
            return;
        }
        toDo.add(new SessionStep(
                () -> new RuleSession(ruleSet, ruleSet.engineOf(rule), asOf),
                needs,
                false,
                thrown -> crashes.put(rule, thrown)));
    }
}
