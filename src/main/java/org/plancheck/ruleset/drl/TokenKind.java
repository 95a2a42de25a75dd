package org.plancheck.ruleset.drl;

/** What a token of a rule file is. */
public enum TokenKind {
    WORD,
    /** A text in quotation marks. */
    TEXT,
    NUMBER,
    MARK,
    /** What cannot stand in a rule file: an open text or comment, or a full-width mark. */
    BROKEN
}
