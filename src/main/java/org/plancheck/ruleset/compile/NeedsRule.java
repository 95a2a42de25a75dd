package org.plancheck.ruleset.compile;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.plancheck.proposal.Proposal;
import org.plancheck.ruleset.model.MissingFacts;
import org.plancheck.ruleset.model.Need;

/**
 * The one rule behind all needed facts: for each {@link Need} that is laid on the workbench, the places where the proposal
 * does not state it are reported. It looks in its consequence, so that what goes wrong there costs the one need.
 */
public final class NeedsRule {

    public static final String NAME = "a needed fact is missing";

    /** The name of the global that takes the needs: a {@link MissingFacts}. */
    public static final String GLOBAL = "missing";

    private static final String PACKAGE = "org.plancheck.ruleset";

    private NeedsRule() {}

    static Model model() {
        Variable<Need> need = declarationOf(Need.class, "$need");
        Variable<Proposal> proposal = declarationOf(Proposal.class, "$proposal");
        Global<MissingFacts> missing = globalOf(MissingFacts.class, PACKAGE, GLOBAL);
        ModelImpl model = new ModelImpl(PACKAGE);
        model.addGlobal(missing);
        model.addRule(rule(PACKAGE, NAME)
                .build(
                        pattern(need),
                        pattern(proposal),
                        on(need, proposal, missing)
                                .execute((needed, stated, report) -> report.reportMissing(needed, stated))));
        return model;
    }
}
