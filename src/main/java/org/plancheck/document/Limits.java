package org.plancheck.document;

/** What a submitted file may at most be. A real proposal stays far below each; a hostile file is refused by the first it meets. */
public final class Limits {

    /** Bytes of one file that is read in one piece (YAML, JSON): some ten thousand proposals. */
    public static final int FILE_BYTES = 32 * 1024 * 1024;

    /** Characters of one line of JSON Lines or one row of CSV; the file itself may be of any length. */
    public static final int LINE_CHARACTERS = 4_000_000;

    /** Characters of all texts that the cells of a workbook share; they are held at once. */
    public static final int SHARED_CHARACTERS = 100_000_000;

    /** Characters of a cell that is understood piece by piece, as a list of organisations is; running text may be longer. */
    public static final int VALUE_CHARACTERS = 4_000;

    /** Characters of a cell that may be a label, a total or a note below a table. */
    public static final int LABEL_CHARACTERS = 200;

    /** Nested lists and sections; the vocabulary needs five. */
    public static final int DEPTH = 32;

    /** Characters of one text. */
    public static final int TEXT_CHARACTERS = 1_000_000;

    /** Digits of one number. */
    public static final int NUMBER_DIGITS = 18;

    private Limits() {}
}
