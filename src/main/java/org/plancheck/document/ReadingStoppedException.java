package org.plancheck.document;

import org.plancheck.intake.ProposalFiles;

/** Thrown by those for whom {@link ProposalFiles} reads, to end the reading; what throws it deals with it. */
public final class ReadingStoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param cause what makes it pointless to read on; null if nothing went wrong */
    public ReadingStoppedException(Throwable cause) {
        super(cause);
    }
}
