package org.plancheck.intake;

import org.plancheck.proposal.Proposal;

/**
 * A proposal as it was submitted.
 *
 * @param file      the file it was in, as the user named it
 * @param positions where in the file each value stands
 * @param source    the text of the file
 */
public record Submission(String file, Proposal proposal, Positions positions, Source source) {

    /**
     * The same for who keeps many of them once they are judged: where the file's text is not kept, so that no excerpt can be
     * shown, of the places only that of the proposal remains.
     */
    public Submission judged() {
        return source.hasText() ? this : new Submission(file, proposal, positions.ofWhole(), source);
    }
}
