package org.plancheck.assess;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.plancheck.proposal.AsOf;
import org.plancheck.ruleset.RuleSet;

/** The workbenches of a run with all rules: as many as there are threads that judge, each lent to one at a time. */
final class Workbenches {

    private final RuleSet ruleSet;
    private final AsOf asOf;
    private final Deque<Workbench> idle = new ConcurrentLinkedDeque<>();

    Workbenches(RuleSet ruleSet, AsOf asOf) {
        this.ruleSet = ruleSet;
        this.asOf = asOf;
    }

    Workbench borrow() {
        Workbench workbench = idle.poll();
        return workbench == null ? new Workbench(ruleSet, ruleSet.engine(), asOf) : workbench;
    }

    /** Takes back a workbench whose work ended well; any other is left to be forgotten. */
    void giveBack(Workbench workbench) {
        idle.push(workbench);
    }
}
