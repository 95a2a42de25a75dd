package org.plancheck.intake;

import org.plancheck.proposal.Proposal;

/**
 * A proposal as it was submitted.
 *
 * @param file      the file it was in, as the user named it
 * @param positions where in the file each value stands
 * @param source    what it was read from
 */
public record Submission(String file, Proposal proposal, Positions positions, Source source) {

    /**
     * The same for who keeps many of them once they are judged: of a file that may be of any length, nothing remains of what
     * it was read from, and of the places only that of the proposal.
     */
    public Submission judged() {
        return source.hasText() ? this : new Submission(file, proposal, positions.ofWhole(), source.ofFile());
    }
}
