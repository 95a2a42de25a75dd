package org.plancheck.submission;

import org.plancheck.document.Positions;
import org.plancheck.proposal.Proposal;

/**
 * A proposal as it was submitted.
 *
 * @param file      the file it was in, as the user named it
 * @param positions where in the file each value stands
 * @param source    what it was read from
 */
public record Submission(String file, Proposal proposal, Positions positions, SubmittedText source) {}
