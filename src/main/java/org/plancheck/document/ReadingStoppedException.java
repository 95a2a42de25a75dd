package org.plancheck.document;

import org.jspecify.annotations.Nullable;

/** Thrown by those for whom proposal files are read, to end the reading; what throws it deals with it. */
public final class ReadingStoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param cause what makes it pointless to read on; null if nothing went wrong */
    public ReadingStoppedException(@Nullable Throwable cause) {
        super(cause);
    }
}
