package org.plancheck.submission;

import org.plancheck.document.Cell;
import org.plancheck.text.OneLine;
import org.plancheck.text.Shortened;

/**
 * What a table or form says at a place.
 *
 * @param label the heading above or the label beside it; of several headings one above the other, separated by " / ";
 *              without a colon behind it
 * @param text  what stands there as the table shows it, cut where it is very long
 */
public record Quote(String label, String text) {

    private static final int MOST_CHARACTERS = 1_000;

    public static Quote of(String label, Cell cell) {
        return new Quote(
                OneLine.of(label.strip()).replaceFirst("\\s*[:\uFF1A]$", ""),
                Shortened.end(cell.shown().strip(), MOST_CHARACTERS));
    }
}
