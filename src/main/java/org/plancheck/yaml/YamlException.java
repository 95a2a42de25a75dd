package org.plancheck.yaml;

import org.jspecify.annotations.Nullable;
import org.plancheck.text.BilingualText;

/** Says why a YAML text cannot be read, and at which line and column (from 1). */
public final class YamlException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient BilingualText reason;
    private final int line;
    private final int column;

    YamlException(BilingualText reason, int line, int column) {
        this(reason, line, column, null);
    }

    /** @param cause what the YAML library threw */
    YamlException(BilingualText reason, int line, int column, @Nullable Throwable cause) {
        super(reason.en(), cause);
        this.reason = reason;
        this.line = line;
        this.column = column;
    }

    public BilingualText reason() {
        return reason;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}
