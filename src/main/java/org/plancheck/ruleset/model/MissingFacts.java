package org.plancheck.ruleset.model;

import org.plancheck.proposal.Proposal;

/** Takes the facts that criteria need, and reports those that a proposal does not state. */
public interface MissingFacts {

    /** Reports every place where the needed fact is missing. */
    void reportMissing(Need need, Proposal proposal);
}
