package org.plancheck.document;

import org.jspecify.annotations.Nullable;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Diagnostic;

/**
 * A file or document that cannot be read, with the reason to tell the user. It has no stack trace, since it is made for
 * every cell that cannot be read; a cause, as a library's exception, keeps its own.
 */
public final class InputException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient BilingualText reason;
    private final transient Place position;

    public InputException(BilingualText reason) {
        this(reason, Place.TextPlace.WHOLE_FILE);
    }

    public InputException(BilingualText reason, @Nullable Throwable cause) {
        this(reason, Place.TextPlace.WHOLE_FILE, cause);
    }

    public InputException(BilingualText reason, Place position) {
        this(reason, position, null);
    }

    public InputException(BilingualText reason, int line, int column) {
        this(reason, new Place.TextPlace(line, column));
    }

    public InputException(BilingualText reason, int line, int column, @Nullable Throwable cause) {
        this(reason, new Place.TextPlace(line, column), cause);
    }

    public InputException(BilingualText reason, Place position, @Nullable Throwable cause) {
        super(reason.en(), cause, false, false);
        this.reason = reason;
        this.position = position;
    }

    public BilingualText reason() {
        return reason;
    }

    /** Where; {@link Place.TextPlace#WHOLE_FILE} if the whole file is meant. */
    public Place position() {
        return position;
    }

    /** The mistake to tell of a file, which keeps the cause. */
    public Diagnostic diagnostic(String file) {
        return position.diagnostic(file, reason).causedBy(getCause());
    }

    public int line() {
        return position.line();
    }

    public int column() {
        return position.column();
    }
}
