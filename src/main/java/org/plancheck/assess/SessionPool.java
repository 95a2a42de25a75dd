package org.plancheck.assess;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.plancheck.proposal.AsOf;
import org.plancheck.ruleset.RuleSet;

/** The workbenches of a run with all rules: as many as there are threads that judge, each lent to one at a time. */
final class SessionPool {

    private final RuleSet ruleSet;
    private final AsOf asOf;
    private final Deque<RuleSession> idle = new ConcurrentLinkedDeque<>();

    SessionPool(RuleSet ruleSet, AsOf asOf) {
        this.ruleSet = ruleSet;
        this.asOf = asOf;
    }

    RuleSession borrow() {
        RuleSession workbench = idle.poll();
        return workbench == null ? new RuleSession(ruleSet, ruleSet.engine(), asOf) : workbench;
    }

    /** Takes back a workbench whose work ended well; any other is left to be forgotten. */
    void giveBack(RuleSession workbench) {
        idle.push(workbench);
    }
}
