package org.plancheck.assess.outcome;

import java.time.LocalDate;
import java.util.Optional;
import org.plancheck.document.Place;

/**
 * A decision not to count a finding, with a reason, the person who approved it, and an expiry date.
 *
 * @param rule     the id of the criterion
 * @param proposal the id of the proposal
 * @param pointer  JSON Pointer of the finding; without one the waiver covers all findings of the criterion on the proposal
 * @param expires  the last day on which it holds
 * @param file     the file with the waiver
 * @param position the place of the waiver in that file
 */
public record Waiver(
        String rule,
        String proposal,
        Optional<String> pointer,
        String reason,
        String approvedBy,
        LocalDate expires,
        String file,
        Place position) {}
