package org.plancheck.yaml;

import org.plancheck.text.BilingualText;

/** A YAML text that cannot be read, with the one reason to tell and the line and column (from 1) where it stands. */
public final class YamlMistake extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient BilingualText reason;
    private final int line;
    private final int column;

    YamlMistake(BilingualText reason, int line, int column) {
        super(reason.en(), null, false, false);
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
