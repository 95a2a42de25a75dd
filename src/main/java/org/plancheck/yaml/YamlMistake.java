package org.plancheck.yaml;

import org.plancheck.text.Text;

/** A YAML text that cannot be read, with the one reason to tell and the line and column (from 1) where it stands. */
public final class YamlMistake extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Text reason;
    private final int line;
    private final int column;

    YamlMistake(Text reason, int line, int column) {
        super(reason.en(), null, false, false);
        this.reason = reason;
        this.line = line;
        this.column = column;
    }

    public Text reason() {
        return reason;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}
