package org.plancheck.assess;

import java.time.Duration;

/**
 * The time that rules may take over one proposal.
 *
 * @param duration zero for no limit
 */
public record TimeLimit(Duration duration) {

    /** A minute, which is a thousand times what any proposal needs. */
    public static final TimeLimit USUAL = new TimeLimit(Duration.ofMinutes(1));

    /** Rules may take as long as they like. */
    public static final TimeLimit NONE = new TimeLimit(Duration.ZERO);
}
