package org.plancheck.intake;

/** Thrown by those for whom {@link ProposalFiles} reads, to end the reading; what throws it deals with it. */
public final class ReadingEnded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param cause what makes it pointless to read on; null if nothing went wrong */
    public ReadingEnded(Throwable cause) {
        super(cause);
    }
}
