package org.plancheck.intake;

import org.plancheck.proposal.Proposal;

/** A proposal as it was submitted: what it says, in which file, and where in it each value stands. */
public record Submission(String file, Proposal proposal, Positions positions) {
}
