package org.plancheck.assess;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.plancheck.proposal.AsOf;
import org.plancheck.ruleset.RuleSet;

/** Sessions with all rules, each lent to one thread at a time: there are as many as threads that judge. */
final class SessionPool {

    private final RuleSet ruleSet;
    private final AsOf asOf;
    private final Deque<RuleSession> idle = new ConcurrentLinkedDeque<>();

    SessionPool(RuleSet ruleSet, AsOf asOf) {
        this.ruleSet = ruleSet;
        this.asOf = asOf;
    }

    RuleSession borrow() {
        RuleSession session = idle.poll();
        return session == null ? new RuleSession(ruleSet, ruleSet.engine(), asOf) : session;
    }

    /** Takes back a session that ended without an exception; any other must not be used again. */
    void giveBack(RuleSession session) {
        idle.push(session);
    }
}
